import type { PartListAnswer } from '../../../electron/shared/contract/part-list';
import type { PartRow } from '../../../electron/shared/contract/search';
import type { RowMatch } from '../../../electron/shared/domain/match-kind';
import { matchKind } from './match-kind';

/** A row as the grid shows it: a part and what it is to what was asked, or a list's line without one. */
export interface ShownRow {
  /** The part's of a search. One part may answer several lines of a list, so that there it is the line's. */
  readonly id: string;
  readonly asked: string;
  readonly part: PartRow | null;
  readonly match: RowMatch;
  /** Of a list: how many parts match the line; null for a search. */
  readonly lineHits: number | null;
  /** How many manufacturers have a part of this very number among what is loaded. */
  readonly manufacturers: number;
}

export const partsOf = (rows: readonly ShownRow[]): PartRow[] => rows.flatMap(({ part }) => part ?? []);

/** Whether a part of the very number answers, punctuation and case aside. */
export const isFound = (match: RowMatch) => match === 'exact' || match === 'punctuation';

const numberOf = ({ mpn }: Pick<PartRow, 'mpn'>) => mpn.trim().toLowerCase();

/** Each row with how many manufacturers share its number. */
function withManufacturers(rows: readonly Omit<ShownRow, 'manufacturers'>[]): ShownRow[] {
  const manufacturers = new Map<string, Set<string>>();
  for (const { part } of rows) {
    if (!part) continue;
    const ids = manufacturers.get(numberOf(part)) ?? new Set<string>();
    manufacturers.set(numberOf(part), part.manufacturer ? ids.add(part.manufacturer.id) : ids);
  }
  return rows.map((row) => ({
    ...row,
    manufacturers: (row.part && manufacturers.get(numberOf(row.part))?.size) ?? 1,
  }));
}

export function shownRows(parts: readonly PartRow[], asked: string): ShownRow[] {
  return withManufacturers(
    parts.map((part) => ({ id: part.id, asked, part, match: matchKind(part.mpn, asked), lineHits: null })),
  );
}

function lineMatch({ asked, row, undelivered }: PartListAnswer['lines'][number]): RowMatch {
  if (row) return matchKind(row.mpn, asked);
  return undelivered ? 'undelivered' : 'none';
}

/** A row for each line of a list, in their order, whatever answers it. */
export function listedRows(lines: PartListAnswer['lines']): ShownRow[] {
  return withManufacturers(
    lines.map((line, at) => ({
      id: `line-${at}`,
      asked: line.asked,
      part: line.row,
      match: lineMatch(line),
      lineHits: line.hits,
    })),
  );
}
