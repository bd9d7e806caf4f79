import { cellKind, isPlaceholder, isReferences } from './cell-kind';
import type { ColumnRole } from './column-role';
import type { TableHeader } from './find-header';
import { numberScore } from './part-number-score';

/** The columns that hold part numbers, by index; those after the first hold alternates. */
export interface PartNumberColumns {
  readonly columns: readonly number[];
  /** Whether their cells begin with the manufacturer's name. */
  readonly combined: boolean;
  /** Whether their names say that they hold manufacturers' numbers, so that a number may look like anything. */
  readonly trusted: boolean;
}

type Rows = readonly (readonly string[])[];

const cellsIn = (rows: Rows, column: number) =>
  rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '' && !isPlaceholder(cell));

const share = (cells: readonly string[], passes: (cell: string) => boolean) =>
  cells.length === 0 ? 0 : cells.filter(passes).length / cells.length;

const isDigits = (cell: string) => /^\d+$/.test(cell);
const looksLikeNumber = (cell: string) => numberScore(cell) >= 1;

/** "Part" names references in one tool's tables and part numbers in another's: the cells decide. */
function holdsNumbers(cells: readonly string[]): boolean {
  return (
    share(cells, isReferences) < 0.5 && share(cells, (cell) => looksLikeNumber(cell) || isDigits(cell)) > 0.3
  );
}

/** The column with the most part numbers of those that are not named for them: "Value", "Comment", "LibRef". */
function bestUnnamed(columns: readonly number[], rows: Rows): readonly number[] {
  const counted = columns.map((column) => {
    const cells = cellsIn(rows, column);
    return { column, count: cells.filter((cell) => cellKind(cell) === 'number').length };
  });
  const [best] = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return best ? [best.column] : [];
}

/** Where the part numbers of a table are, by its names and, where these do not say, by its clean cells below them. */
export function partNumberColumns(roles: TableHeader['roles'], rows: Rows): PartNumberColumns | null {
  const named = (...wanted: (ColumnRole | null)[]) =>
    [...roles.keys()].filter((column) => wanted.includes(roles[column] ?? null));
  const filled = named('mpn').filter((column) => cellsIn(rows, column).length > 0);
  if (filled.length > 0) return { columns: filled, combined: false, trusted: true };
  const both = named('manufacturer-and-mpn').filter((column) => cellsIn(rows, column).length > 0);
  if (both.length > 0) return { columns: both, combined: true, trusted: true };
  const candidates = [
    named('part-number').filter((column) => holdsNumbers(cellsIn(rows, column))),
    bestUnnamed(named('value', 'description', null), rows),
    named('sku').filter((column) => cellsIn(rows, column).length > 0),
  ];
  const columns = candidates.find((found) => found.length > 0);
  return columns ? { columns, combined: false, trusted: false } : null;
}
