import type { Part } from '../../../contract/part';
import { plainMpn } from '../../plain-mpn';
import { distributorNamed } from '../reading/table/distributor-name';
import { type Companies, type CompanyDirectory, plainName } from './company-directory';
import { differInPacking } from './packing-suffix';
import { exactText, isSku, type Wanted, type WantedPart, type WantedSku } from './wanted-part';

/**
 * How a part answers a line of a BOM, the best first. Exact: number and manufacturer. SKU: it is what the distributor sells under
 * the line's SKU. The manufacturer was not checked: the line names none, or none that the service knows. Then the same number by
 * another manufacturer, the same except for punctuation, except for the packing; what the distributor sells under the line's SKU,
 * where nothing has its part number; what the service says belongs to a SKU under which none of its offers is; and whatever else
 * the service calls a match.
 */
export const matchClasses = [
  'exact',
  'sku',
  'manufacturer-unchecked',
  'other-manufacturer',
  'punctuation',
  'packing',
  'sku-instead',
  'sku-unconfirmed',
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

const accepted: ReadonlySet<MatchClass> = new Set<MatchClass>(['exact', 'sku', 'manufacturer-unchecked']);

/** Whether a line takes such a part by itself; the user decides about all others. */
export const isAccepted = ({ class: kind }: Match) => accepted.has(kind);

/** A part, and what of its offers says whose SKUs they have. */
export interface MatchedPart extends Pick<Part, 'mpn' | 'manufacturer'> {
  readonly offers: readonly Pick<Part['offers'][number], 'sku' | 'seller'>[];
}

function manufacturerMatch(
  wanted: string | null,
  found: Part['manufacturer'],
  directory: CompanyDirectory,
): ManufacturerMatch {
  if (wanted === null || plainName(wanted) === '') return 'missing';
  if (found === null) return 'unknown';
  if (plainName(wanted) === plainName(found.name)) return 'same';
  const listed = directory.named(wanted);
  if (listed === null) return 'unknown';
  return listed.id === found.id || directory.named(found.name)?.id === listed.id ? 'same' : 'other';
}

/** A distributor's name for comparison: companies have several, "Digi-Key" and "DigiKey". */
const plainDistributor = (name: string) => distributorNamed(name) ?? plainName(name);

/** Whether one of the offers has the SKU, of that distributor if it is known whose it is. */
function isOfferedAs(
  { sku, distributor }: WantedSku,
  { offers }: MatchedPart,
  sellers: CompanyDirectory,
): boolean {
  const listed = distributor === null ? null : sellers.named(distributor);
  return offers.some(
    (offer) =>
      exactText(offer.sku) === exactText(sku) &&
      (distributor === null ||
        offer.seller.id === listed?.id ||
        plainDistributor(offer.seller.name) === plainDistributor(distributor)),
  );
}

export function matchOf(wanted: Wanted, found: MatchedPart, { manufacturers, sellers }: Companies): Match {
  if (isSku(wanted))
    return {
      class: isOfferedAs(wanted, found, sellers) ? 'sku' : 'sku-unconfirmed',
      manufacturer: 'missing',
    };
  const manufacturer = manufacturerMatch(wanted.manufacturer, found.manufacturer, manufacturers);
  return { class: classOf(wanted.partNumber, found.mpn, manufacturer), manufacturer };
}

/** How a part matches that the service has for the line's SKU, and not for its part number. */
export function matchBySku(
  wanted: WantedPart,
  sku: WantedSku,
  found: MatchedPart,
  companies: Companies,
): Match {
  const own = matchOf(wanted, found, companies);
  return own.class === 'similar' && isOfferedAs(sku, found, companies.sellers)
    ? { ...own, class: 'sku-instead' }
    : own;
}

function classOf(wanted: string, found: string, manufacturer: ManufacturerMatch): MatchClass {
  if (exactText(wanted) === exactText(found)) {
    if (manufacturer === 'other') return 'other-manufacturer';
    return manufacturer === 'same' ? 'exact' : 'manufacturer-unchecked';
  }
  if (plainMpn(wanted) !== '' && plainMpn(wanted) === plainMpn(found)) return 'punctuation';
  return differInPacking(wanted, found) ? 'packing' : 'similar';
}
