import { cellKind } from './cell-kind';
import { type ColumnRole, columnRole } from './column-role';
import { recordsAt } from './split-rows';

export interface TableHeader {
  readonly delimiter: string;
  /** How many records stand above it. */
  readonly above: number;
  readonly names: readonly string[];
  readonly roles: readonly (ColumnRole | null)[];
}

const delimiters = ['\t', ';', '|', ','];
/** Titles, dates and addresses stand above the tables of design tools and of carts. */
const maxAbove = 30;

const namesNumbers: ReadonlySet<ColumnRole | null> = new Set([
  'mpn',
  'part-number',
  'manufacturer-and-mpn',
] as const);

/** How well the cells name the columns of a table; 0 where they do not. One name alone must be the text's first line. */
function headerScore(
  names: readonly string[],
  roles: readonly (ColumnRole | null)[],
  isFirst: boolean,
): number {
  const filled = names.filter((name) => name !== '');
  const known = roles.filter((role) => role !== null).length;
  if (known === 0 || names.some((name) => /^[\d.,]+$/.test(name))) return 0;
  if (filled.length === 1) return isFirst && namesNumbers.has(roles[0] ?? null) ? 1 : 0;
  const kinds = new Set(roles.filter((role) => role !== null)).size;
  const isFew = kinds < 3 && (known * 3 < filled.length || names.some((name) => /\d{4}/.test(name)));
  return kinds < 2 || isFew ? 0 : kinds * 2 + known;
}

function* recordsOf(text: string, count: number, delimiter: string) {
  let left = count;
  for (const record of recordsAt(text, delimiter)) {
    if (left === 0) return;
    left -= 1;
    yield record;
  }
}

/** The row that names the columns of a table, and what stands between its cells; null where the text has none. */
export function tableHeader(text: string): TableHeader | null {
  let best: (TableHeader & { readonly score: number }) | null = null;
  for (const delimiter of delimiters) {
    if (!text.includes(delimiter) && delimiter !== ',') continue;
    let above = 0;
    for (const { cells } of recordsOf(text, maxAbove, delimiter)) {
      const roles = cells.map(columnRole);
      const score = headerScore(cells, roles, above === 0);
      if (score > (best?.score ?? 0)) best = { delimiter, above, names: cells, roles, score };
      above += 1;
    }
  }
  return best;
}

/** Whether a line of one cell says what a column holds, and no part. */
export const isHeaderWord = (cell: string) => columnRole(cell) !== null && cellKind(cell) === 'text';
