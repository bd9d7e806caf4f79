import type { PartListAnswer } from '../../electron/contract/part-list';
import type { PartRow } from '../../electron/contract/search';
import { type MatchKind, matchKind } from './match-kind';

/** A row as the grid shows it: a part, and what it is to what was asked. */
export interface ShownRow extends PartRow {
  readonly asked: string;
  readonly match: MatchKind;
  /** Of a list: how many parts match the line; null for a search. */
  readonly lineHits: number | null;
  /** How many makers have a part of this very number among what is loaded. */
  readonly makers: number;
}

const numberOf = ({ mpn }: Pick<PartRow, 'mpn'>) => mpn.trim().toLowerCase();

/** Each row with how many makers share its number. */
function withMakers(rows: readonly Omit<ShownRow, 'makers'>[]): ShownRow[] {
  const makers = new Map<string, Set<string>>();
  for (const row of rows) {
    const ids = makers.get(numberOf(row)) ?? new Set<string>();
    makers.set(numberOf(row), row.manufacturer ? ids.add(row.manufacturer.id) : ids);
  }
  return rows.map((row) => ({ ...row, makers: makers.get(numberOf(row))?.size ?? 1 }));
}

export function shownRows(rows: readonly PartRow[], asked: string): ShownRow[] {
  return withMakers(rows.map((row) => ({ ...row, asked, match: matchKind(row.mpn, asked), lineHits: null })));
}

/** The rows of a list, in the order of its lines; a part that answers two lines is shown for the first. */
export function listedRows(lines: PartListAnswer['lines']): ShownRow[] {
  const rows = new Map<string, Omit<ShownRow, 'makers'>>();
  for (const { asked, hits, row } of lines) {
    if (row && !rows.has(row.id))
      rows.set(row.id, { ...row, asked, match: matchKind(row.mpn, asked), lineHits: hits });
  }
  return withMakers([...rows.values()]);
}
