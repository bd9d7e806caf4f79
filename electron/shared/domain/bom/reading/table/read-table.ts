import { withinLimits } from '../line-limits';
import type { ReadColumn, ReadOptions, SourceTable, TableReading, UnclearQuantity } from '../table-reading';
import { splitQuantity, withoutBullet } from '../written-quantity';
import { boardsOfQuantities } from './boards-of-quantities';
import { type CleanRows, cleanRows } from './clean-rows';
import { findRoles } from './column-roles';
import { decimalSignOf } from './decimal-sign';
import { type FoundHeader, findTableHeader, headerAt } from './find-table-header';
import { fingerprintOf } from './fingerprint';
import { headerName } from './header-name';
import { applyListedNotPopulated } from './listed-not-populated';
import { markSharedReferences, mergeLines } from './merge-lines';
import { namedBoards } from './named-boards';
import { type LineReader, readLineRows, type WrittenLine } from './read-line-rows';
import { hasReferencedLines } from './referenced-lines';
import { rowKindReader } from './row-kind';
import { type LineRows, sortRows } from './sort-rows';
import { tableColumns } from './table-columns';
import { toolOf } from './tool';
import { joinGroups } from './two-header-rows';

/** A decoded file. */
export type TableSource = Pick<
  TableReading,
  'kind' | 'encoding' | 'delimiter' | 'sheets' | 'hiddenSheets' | 'sheet' | 'table'
>;

function headerOf(rows: CleanRows, headerRow: number | undefined): FoundHeader | null {
  if (headerRow === undefined) return findTableHeader(rows);
  return headerRow < 1 || headerRow > rows.length ? null : headerAt(rows, headerRow - 1);
}

/** A header that only the user could see is looked for so far down. */
const maxHeaderRow = 60;

/** The names of the columns; of two header rows both are said, "SKU Digi-Key". */
function namesOf(rows: CleanRows, header: FoundHeader | null, count: number): readonly string[] {
  const [first = [], next = []] = header === null ? [] : rows.slice(header.row, header.row + header.rows);
  const joined = header?.isGrouped ? joinGroups(first, next) : null;
  return Array.from({ length: count }, (_, column) =>
    headerName(joined ? (joined[column] ?? '') : `${first[column] ?? ''} ${next[column] ?? ''}`),
  );
}

/** A single column without a header: bullets and quantities beside the numbers are taken off. */
function readList(rows: CleanRows) {
  const split = rows.map(([cell = '']) => splitQuantity(withoutBullet(cell)));
  return {
    rows: split.map(({ rest }) => [rest]),
    quantities: split.map(({ quantity }) => quantity),
  };
}

const hasRole = (columns: readonly ReadColumn[], ...roles: readonly string[]) =>
  columns.some(({ role }) => roles.includes(role));

function* readEach(lines: readonly LineRows[], reader: LineReader): Generator<WrittenLine> {
  for (const line of lines) yield readLineRows(line, reader);
}

function withoutWritten({ written: _written, unclear: _unclear, marked: _marked, ...line }: WrittenLine) {
  return line;
}

/** One that is whole in both ways shows them best. */
function firstUnclear(lines: readonly WrittenLine[]): UnclearQuantity | null {
  const all = lines.flatMap(({ unclear }) => unclear ?? []);
  const first = all.find(({ withDecimals }) => withDecimals !== null) ?? all[0];
  if (!first) return null;
  const { text, withDecimals, withThousands } = first;
  return { text, withDecimals, withThousands };
}

/**
 * Reads a table as a BOM. What `options` does not decide is found: the header, what each column holds, the lines. `whole`:
 * the table that `source` has only some rows of. Throws `BomTooLarge`.
 */
export function readTable(
  source: TableSource,
  options: ReadOptions = {},
  whole: SourceTable = source.table,
): TableReading {
  const clean = cleanRows(source.table);
  const count = clean.reduce((most, cells) => Math.max(most, cells.length), 0);
  const header = headerOf(clean, options.headerRow);
  const list = header === null && count === 1 ? readList(clean) : null;
  const rows = list?.rows ?? clean;
  const firstRow = header === null ? 0 : header.row + header.rows;
  const below = rows.slice(firstRow);
  const names = namesOf(rows, header, count);
  const found = findRoles(names, below, count);
  const columns = found.columns.map(({ name, role }, index) => ({
    name,
    role: options.roles?.[index] ?? role,
  }));
  const inTable = tableColumns(columns, below);
  const kindOf = rowKindReader(inTable, names, hasReferencedLines(whole, columns, firstRow));
  const sorted = sortRows(rows, header, kindOf, new Set(options.putBack));
  const listed = list?.quantities ?? null;
  const decimalSign = decimalSignOf(whole, columns, firstRow);
  const reader = { table: source.table, rows, columns: inTable, decimalSign, listed, options };
  const written = applyListedNotPopulated(withinLimits(readEach(sorted.lines, reader)), sorted.leftOut);
  const lines = written.map(withoutWritten);
  const isMerged = options.mergeDuplicates ?? true;
  return {
    ...source,
    headerRow: header === null ? 0 : header.row + 1,
    headerRows: header?.rows ?? 0,
    tool: toolOf(names, header === null ? rows.slice(0, 20) : rows.slice(0, header.row)),
    columns,
    isRecognized:
      header !== null && found.isSure && lines.length > 0 && hasRole(columns, 'quantity', 'references'),
    fingerprint: fingerprintOf(names, source.delimiter),
    rowFingerprints: clean
      .slice(0, maxHeaderRow)
      .map((cells) => fingerprintOf(cells.map(headerName), source.delimiter)),
    lines: markSharedReferences(isMerged ? mergeLines(lines) : lines),
    leftOut: sorted.leftOut,
    quantitiesForBoards:
      options.quantitiesForBoards === undefined && options.quantityFrom !== 'references'
        ? boardsOfQuantities(written, namedBoards(names[inTable.quantity ?? -1] ?? ''))
        : null,
    unclearQuantity: firstUnclear(written),
  };
}

/** Whether a reading holds anything that a BOM is made of. */
export const holdsParts = ({ lines, columns, headerRow }: TableReading) =>
  lines.length > 0 &&
  (headerRow > 0
    ? hasRole(columns, 'part-number', 'manufacturer-and-part-number', 'distributor-sku', 'references')
    : hasRole(columns, 'part-number', 'distributor-sku') ||
      lines.some(({ references }) => references.length > 0));
