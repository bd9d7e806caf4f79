import type { ColumnRole } from '../column-role';
import { type CleanRows, filledCells } from './clean-rows';
import { headerRole } from './header-name';
import { isData, joinGroups, repeatsFor } from './two-header-rows';

export interface FoundHeader {
  /** Index of its first row. */
  readonly row: number;
  readonly rows: 1 | 2;
  /** How surely it is one: above 0 where it is found. */
  readonly score: number;
  /** Whether its first row names groups of the columns that its second row names. */
  readonly isGrouped: boolean;
}

/** Design tools and carts write titles, dates and addresses above their tables: this many rows are looked at. */
const maxHeaderRow = 40;

/** Without one of them a row of known names is no header of a BOM. */
const anchors: ReadonlySet<ColumnRole> = new Set([
  'mpn',
  'manufacturer-and-mpn',
  'part-number',
  'sku',
  'reference',
  'quantity',
] as const);

/** "X0", "X1" … as often as no line has references: names that are counted up. */
const minCounted = 5;

/** How many cells are a line's, and no name. */
function dataIn(cells: readonly string[]): number {
  const data = cells.filter(isData);
  const series = new Map<string, Set<string>>();
  for (const cell of data) {
    const [prefix = ''] = /^[A-Z]+(?=\d+$)/i.exec(cell) ?? [];
    if (prefix !== '') series.set(prefix, (series.get(prefix) ?? new Set()).add(cell));
  }
  const counted = [...series.values()].filter(({ size }) => size >= minCounted);
  return data.length - counted.reduce((sum, { size }) => sum + size, 0);
}

/** How well the cells name the columns of a table; 0 where they do not. */
export function headerScore(cells: readonly string[], row: number): number {
  const filled = filledCells(cells);
  const found = filled.map(headerRole);
  const roles = found.filter((role) => role !== null);
  const kinds = new Set(roles);
  if (![...kinds].some((kind) => anchors.has(kind))) return 0;
  if (filled.length === 1) return row === 0 ? 1 : 0;
  const others = filled.filter((_cell, index) => found[index] === null);
  const data = dataIn(others);
  const long = filled.filter((cell) => cell.length > 60).length;
  // Two of what every line of a BOM has are enough beside many names that nobody knows.
  const hasAnchors = [...kinds].filter((kind) => anchors.has(kind)).length > 1 && data === 0 && long === 0;
  const isFew = kinds.size < 3 && roles.length * 3 < filled.length && !hasAnchors;
  if (kinds.size < 2 || isFew) return 0;
  return Math.max(kinds.size * 2 + roles.length * 0.5 - data * 2 - long * 2, 0);
}

function headerWith(rows: CleanRows, row: number, own: number): FoundHeader {
  const first = rows[row] ?? [];
  const next = rows[row + 1] ?? [];
  if (repeatsFor(first, next)) return { row, rows: 2, score: own, isGrouped: false };
  const joined = joinGroups(first, next);
  const score = joined === null ? 0 : headerScore(joined, row);
  return score > own
    ? { row, rows: 2, score, isGrouped: true }
    : { row, rows: 1, score: own, isGrouped: false };
}

/** The header at a row, with the row below it where that goes on with its names. */
export const headerAt = (rows: CleanRows, row: number): FoundHeader =>
  headerWith(rows, row, headerScore(rows[row] ?? [], row));

/** The row that names the columns of a table; null where none does. */
export function findTableHeader(rows: CleanRows): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const [row, cells] of rows.slice(0, maxHeaderRow).entries()) {
    const own = headerScore(cells, row);
    if (own === 0) continue;
    const header = headerWith(rows, row, own);
    if (header.score > (best?.score ?? 0)) best = header;
  }
  return best;
}
