import { cellKind } from './cell-kind';
import { cleanText } from './clean-text';
import { type ColumnRole, columnRole } from './column-role';
import { splitRows } from './split-rows';

export const delimiters = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof delimiters)[number];

/** The row that names the columns of a table, and the delimiter of its cells. */
export interface TableHeader {
  readonly delimiter: Delimiter;
  /** Index of the row. */
  readonly row: number;
  /** By column. */
  readonly names: readonly string[];
  /** By column; null where the name is unknown. */
  readonly roles: readonly (ColumnRole | null)[];
}

/** Design tools and carts write titles, dates and addresses above their tables: this many rows are looked at. */
const maxHeaderRow = 30;

const partNumberRoles: ReadonlySet<ColumnRole | null> = new Set([
  'mpn',
  'part-number',
  'manufacturer-and-mpn',
] as const);

/** How well the cells name the columns of a table; 0 where they do not. A single name counts in the first row alone. */
function headerScore({ row, names, roles }: TableHeader): number {
  const filled = names.filter((name) => name !== '');
  const known = roles.filter((role) => role !== null);
  if (known.length === 0 || names.some((name) => /^[\d.,]+$/.test(name))) return 0;
  if (filled.length === 1) return row === 0 && partNumberRoles.has(roles[0] ?? null) ? 1 : 0;
  const kinds = new Set(known).size;
  const isFew = kinds < 3 && (known.length * 3 < filled.length || names.some((name) => /\d{4}/.test(name)));
  return kinds < 2 || isFew ? 0 : kinds * 2 + known.length;
}

function* headersAt(text: string, delimiter: Delimiter): Generator<TableHeader> {
  let row = 0;
  for (const { cells } of splitRows(text, delimiter)) {
    if (row === maxHeaderRow) return;
    const names = cells.map(cleanText);
    yield { delimiter, row, names, roles: names.map(columnRole) };
    row += 1;
  }
}

/** The header of a pasted table; null where no row names the columns. */
export function findHeader(text: string): TableHeader | null {
  let best: TableHeader | null = null;
  let bestScore = 0;
  for (const delimiter of delimiters) {
    // Without any delimiter a column is still a table of one.
    if (!text.includes(delimiter) && delimiter !== ',') continue;
    for (const header of headersAt(text, delimiter)) {
      const score = headerScore(header);
      if (score <= bestScore) continue;
      best = header;
      bestScore = score;
    }
  }
  return best;
}

/** Whether a line of one cell names a column instead of a part. */
export const isHeaderWord = (cell: string) => columnRole(cell) !== null && cellKind(cell) === 'text';
