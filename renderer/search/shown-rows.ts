import type { PartRow } from '../../electron/contract/search';
import { type MatchKind, matchKind } from './match-kind';

/** A row as the grid shows it: a part, and what it is to what was asked. */
export interface ShownRow extends PartRow {
  readonly asked: string;
  readonly match: MatchKind;
  /** How many makers have a part of this very number among what is loaded. */
  readonly makers: number;
}

const numberOf = ({ mpn }: PartRow) => mpn.trim().toLowerCase();

export function shownRows(rows: readonly PartRow[], asked: string): ShownRow[] {
  const makers = new Map<string, Set<string>>();
  for (const row of rows) {
    const ids = makers.get(numberOf(row)) ?? new Set<string>();
    makers.set(numberOf(row), ids.add(row.manufacturer.id));
  }
  return rows.map((row) => ({
    ...row,
    asked,
    match: matchKind(row.mpn, asked),
    makers: makers.get(numberOf(row))?.size ?? 1,
  }));
}
