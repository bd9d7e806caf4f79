import { isPlaceholder, isReferences } from '../cell-kind';
import type { ColumnRole } from '../column-role';
import { headerRole } from './header-name';

const isNumeric = (cell: string) => /^[\d.,\s]+$/.test(cell);

/** Whether a cell is a line's, and no name. */
export const isData = (cell: string) => isNumeric(cell) || (/\d/.test(cell) && isReferences(cell));

const maxName = 40;

/** What any line of a BOM fills. */
const filledByLines: ReadonlySet<ColumnRole> = new Set([
  'mpn',
  'manufacturer-and-mpn',
  'part-number',
  'reference',
  'quantity',
] as const);

const namedCells = (cells: readonly string[]) => [...cells.entries()].filter(([, cell]) => cell !== '');

/** Whether `next` says what repeated names of `first` are for: "Digi-Key" and "Mouser" below "SKU" and "SKU". */
export function repeatsFor(first: readonly string[], next: readonly string[]): boolean {
  const named = namedCells(next);
  const isLine = named.some(([column, cell]) => {
    const role = headerRole(first[column] ?? '');
    return isData(cell) || isPlaceholder(cell) || (role !== null && filledByLines.has(role));
  });
  if (named.length < 2 || isLine) return false;
  return named.every(([column, cell]) => {
    const above = first[column] ?? '';
    return above === '' || (cell.length <= maxName && first.filter((name) => name === above).length > 1);
  });
}

/** The group of each column: its own cell in the first row, else the last one before it, as merged cells leave it. */
function groupsOf(first: readonly string[], next: readonly string[]): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(first.length, next.length) }, (_, column) => {
    group = first[column] || group;
    return group;
  });
}

/** The names in two rows as one: "Part" above "Number" and "Manufacturer". Null where `next` names nothing. */
export function joinGroups(first: readonly string[], next: readonly string[]): readonly string[] | null {
  const named = namedCells(next);
  const isNames = named.every(([, cell]) => cell.length <= maxName && !isData(cell) && !isPlaceholder(cell));
  if (named.length < 2 || !isNames) return null;
  return groupsOf(first, next).map((group, column) => {
    const own = next[column] ?? '';
    if (own === '') return first[column] ?? '';
    const joined = `${group} ${own}`.trim();
    // "Part Manufacturer" is no name that anybody knows, "Manufacturer" is.
    return headerRole(joined) === null && headerRole(own) !== null ? own : joined;
  });
}
