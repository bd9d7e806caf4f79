import type { Part } from '../../../contract/part';
import { plainMpn } from '../../plain-mpn';
import { type ManufacturerDirectory, plainName } from './manufacturer-directory';
import { differInPacking } from './packing-suffix';
import { exactText, type WantedPart } from './wanted-part';

/**
 * How a part answers a line of a BOM, the best first. Exact: number and manufacturer. The manufacturer was not checked: the
 * line names none, or none that the service knows. Then the same number by another manufacturer, the same except for
 * punctuation, except for the packing, and whatever else the service calls a match.
 */
export const matchClasses = [
  'exact',
  'manufacturer-unchecked',
  'other-manufacturer',
  'punctuation',
  'packing',
  'similar',
] as const;
export type MatchClass = (typeof matchClasses)[number];

/** Whether the part is of the line's manufacturer; `missing`: the line names none; `unknown`: it cannot be told. */
export const manufacturerMatches = ['same', 'other', 'missing', 'unknown'] as const;
export type ManufacturerMatch = (typeof manufacturerMatches)[number];

/** How a part answers a line, and why: with the line's texts and the part's it makes the reason that the page shows. */
export interface Match {
  readonly class: MatchClass;
  readonly manufacturer: ManufacturerMatch;
}

/** Whether a line takes such a part by itself; the user decides about all others. */
export const isAccepted = ({ class: kind }: Match) => kind === 'exact' || kind === 'manufacturer-unchecked';

export type MatchedPart = Pick<Part, 'mpn' | 'manufacturer'>;

function manufacturerMatch(
  wanted: string | null,
  found: Part['manufacturer'],
  directory: ManufacturerDirectory,
): ManufacturerMatch {
  if (wanted === null || plainName(wanted) === '') return 'missing';
  if (found === null) return 'unknown';
  if (plainName(wanted) === plainName(found.name)) return 'same';
  const listed = directory.named(wanted);
  if (listed === null) return 'unknown';
  return listed.id === found.id || directory.named(found.name)?.id === listed.id ? 'same' : 'other';
}

export function matchOf(wanted: WantedPart, found: MatchedPart, directory: ManufacturerDirectory): Match {
  const manufacturer = manufacturerMatch(wanted.manufacturer, found.manufacturer, directory);
  return { class: classOf(wanted.partNumber, found.mpn, manufacturer), manufacturer };
}

function classOf(wanted: string, found: string, manufacturer: ManufacturerMatch): MatchClass {
  if (exactText(wanted) === exactText(found)) {
    if (manufacturer === 'other') return 'other-manufacturer';
    return manufacturer === 'same' ? 'exact' : 'manufacturer-unchecked';
  }
  if (plainMpn(wanted) !== '' && plainMpn(wanted) === plainMpn(found)) return 'punctuation';
  return differInPacking(wanted, found) ? 'packing' : 'similar';
}
