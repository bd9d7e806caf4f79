import { isPlaceholder, isReferences } from '../cell-kind';
import type { ColumnRole } from '../column-role';
import { type CleanRows, filledCells } from './clean-rows';
import { headerRole } from './header-name';

export interface FoundHeader {
  /** Index of its first row. */
  readonly row: number;
  readonly rows: 1 | 2;
  /** How surely it is one: above 0. */
  readonly score: number;
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

const isNumeric = (cell: string) => /^[\d.,\s]+$/.test(cell);
const isData = (cell: string) => isNumeric(cell) || (/\d/.test(cell) && isReferences(cell));

/** How well the cells name the columns of a table; 0 where they do not. */
export function headerScore(cells: readonly string[], row: number): number {
  const filled = filledCells(cells);
  const roles = filled.map(headerRole).filter((role) => role !== null);
  const kinds = new Set(roles);
  if (![...kinds].some((kind) => anchors.has(kind))) return 0;
  if (filled.length === 1) return row === 0 ? 1 : 0;
  const others = filled.filter((cell) => headerRole(cell) === null);
  const data = others.filter(isData).length;
  const long = filled.filter((cell) => cell.length > 60).length;
  const isFew = kinds.size < 3 && roles.length * 3 < filled.length;
  if (kinds.size < 2 || isFew) return 0;
  return Math.max(kinds.size * 2 + roles.length * 0.5 - data * 2 - long * 2, 0);
}

/**
 * Whether `next` goes on with the names of `first`: it names what repeated columns are for ("Digi-Key" below "SKU"), and
 * has nothing below the columns that any line of a BOM fills.
 */
function continues(first: readonly string[], next: readonly string[]): boolean {
  const named = [...next.entries()].filter(([, cell]) => cell !== '');
  const isLine = named.some(([column, cell]) => {
    const role = headerRole(first[column] ?? '');
    return isData(cell) || isPlaceholder(cell) || (role !== null && anchors.has(role) && role !== 'sku');
  });
  if (named.length < 2 || isLine) return false;
  return named.every(([column, cell]) => {
    const above = first[column] ?? '';
    return above === '' || (cell.length <= 40 && first.filter((name) => name === above).length > 1);
  });
}

/** The row that names the columns of a table; null where none does. */
export function findTableHeader(rows: CleanRows): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const [row, cells] of rows.slice(0, maxHeaderRow).entries()) {
    const score = headerScore(cells, row);
    if (score <= (best?.score ?? 0)) continue;
    best = { row, rows: continues(cells, rows[row + 1] ?? []) ? 2 : 1, score };
  }
  return best;
}

/** The header at a row that the user names. */
export const headerAt = (rows: CleanRows, row: number): FoundHeader => ({
  row,
  rows: continues(rows[row] ?? [], rows[row + 1] ?? []) ? 2 : 1,
  score: 1,
});
