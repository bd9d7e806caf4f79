import { splitRows } from '../../../shared/domain/bom/reading/split-rows';
import { type CleanRows, cleanRows } from '../../../shared/domain/bom/reading/table/clean-rows';
import { findTableHeader } from '../../../shared/domain/bom/reading/table/find-table-header';
import type { TableSource } from '../../../shared/domain/bom/reading/table/read-table';
import {
  type ImportDelimiter,
  importDelimiters,
  type ReadOptions,
} from '../../../shared/domain/bom/reading/table-reading';
import type { DecodedText } from './decode-text';
import { fixedWidthRows } from './fixed-width';
import { maxCells } from './reading-limits';
import { UnreadableFile } from './unreadable-file';

/** As many rows as tell the delimiter. */
const maxTriedRows = 120;
/** Lists of some thousand references are in quotes; what nothing closes within as many characters is an inch mark. */
const maxQuotedLength = 20_000;

function* rowsOf(text: string, delimiter: string): Generator<readonly string[]> {
  for (const { cells } of splitRows(text, delimiter, maxQuotedLength)) yield cells;
}

function firstRows(text: string, delimiter: string): CleanRows {
  const rows: (readonly string[])[] = [];
  for (const cells of rowsOf(text, delimiter)) {
    rows.push(cells);
    if (rows.length === maxTriedRows) break;
  }
  return cleanRows({ rows });
}

/** How evenly the rows are divided: the share of those of the commonest width above 1, times its logarithm. */
function evenness(rows: CleanRows): number {
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const counts = new Map<number, number>();
  for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return filled.length === 0 ? 0 : (count / filled.length) * Math.log2(width);
}

interface Tried {
  readonly delimiter: ImportDelimiter;
  readonly header: number;
  readonly score: number;
}

function tryDelimiter(text: string, delimiter: ImportDelimiter): Tried {
  const rows = firstRows(text, delimiter);
  const header = findTableHeader(rows)?.score ?? 0;
  // A colon stands in times and links, too: it counts only in a header.
  const score = delimiter === ':' && header === 0 ? 0 : evenness(rows) + 0.6 * header;
  return { delimiter, header, score };
}

/** The delimiter that makes the best table; the comma where none makes any. */
function bestDelimiter(text: string): Tried {
  const tried = importDelimiters
    .filter((delimiter) => text.includes(delimiter) || delimiter === ',')
    .map((delimiter) => tryDelimiter(text, delimiter));
  return tried.reduce((best, one) => (one.score > best.score ? one : best));
}

function takeRows(rows: Iterable<readonly string[]>): readonly (readonly string[])[] {
  const taken: (readonly string[])[] = [];
  let cells = 0;
  for (const row of rows) {
    cells += row.length;
    if (cells > maxCells) throw new UnreadableFile('too-many-cells', `More than ${maxCells} cells`);
    taken.push(row);
  }
  return taken;
}

/** The table in a text file. */
export function readTextTable(
  { text, encoding }: DecodedText,
  options: Pick<ReadOptions, 'delimiter'>,
): TableSource {
  const shared = { encoding, sheets: [], hiddenSheets: [], sheet: null };
  if (options.delimiter === undefined) {
    const best = bestDelimiter(text);
    const fixed = fixedWidthRows(text, best.header);
    if (fixed) return { ...shared, kind: 'fixed-width', delimiter: null, table: { rows: takeRows(fixed) } };
    return {
      ...shared,
      kind: 'text',
      delimiter: best.delimiter,
      table: { rows: takeRows(rowsOf(text, best.delimiter)) },
    };
  }
  const { delimiter } = options;
  return { ...shared, kind: 'text', delimiter, table: { rows: takeRows(rowsOf(text, delimiter)) } };
}
