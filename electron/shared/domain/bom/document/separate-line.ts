import { maxBomLines } from '../../../contract/constants/bom-limits';
import { BomTooLarge } from '../reading/line-limits';
import { readTable, type TableSource } from '../reading/table/read-table';
import { cellText, type ReadLine, type ReadOptions, type SourceTable } from '../reading/table-reading';
import type { BomDocument, BomDocumentLine, BomOrigin } from './bom-document';
import { fittingLine } from './line-of-reading';

/** The table with the header and these rows alone, each at its place. */
function tableOfRows({ rows }: SourceTable, { headerRow, headerRows }: BomOrigin, own: readonly number[]) {
  const firstRow = headerRow - 1;
  const left = new Set([...own, ...Array.from({ length: headerRows }, (_, index) => firstRow + index)]);
  return { rows: rows.map((row, index) => (left.has(index) ? row : [])) };
}

/** The sum of the squared lengths of all cells. This much is read within a second. */
const maxReadingWork = 500_000_000;

/** SECURITY: main reads these rows. Throws `BomTooLarge` if untrusted long cells could hold it up for minutes. */
function checkLengths({ rows }: SourceTable, own: readonly number[]): void {
  const cells = own.flatMap((row) => rows[row] ?? []);
  const work = cells.reduce<number>((sum, cell) => sum + cellText(cell).length ** 2, 0);
  if (work > maxReadingWork) throw new BomTooLarge('The cells of these rows are too long');
}

type RowsReader = (putBack: readonly number[]) => readonly ReadLine[];

/** Reads the table with these rows again, each by itself. */
function rowsReader(origin: BomOrigin, table: SourceTable, rows: readonly number[]): RowsReader {
  const { headerRow, columns, quantityFrom, quantitiesForBoards } = origin;
  const source: TableSource = {
    kind: 'text',
    encoding: null,
    delimiter: null,
    sheets: [],
    hiddenSheets: [],
    sheet: null,
    table: tableOfRows(table, origin, rows),
  };
  const own = new Set(rows);
  return (putBack) => {
    const options: ReadOptions = {
      headerRow,
      roles: columns.map(({ role }) => role),
      putBack,
      mergeDuplicates: false,
      ...(quantityFrom === null ? {} : { quantityFrom }),
      ...(quantitiesForBoards === null ? {} : { quantitiesForBoards }),
    };
    const { lines } = readTable(source, options, table);
    return lines.filter((line) => line.rows.every((row) => own.has(row)));
  };
}

/** What each of these rows says by itself. */
function readRows(origin: BomOrigin, table: SourceTable, rows: readonly number[]): readonly ReadLine[] {
  const read = rowsReader(origin, table, rows);
  const lines = read([]);
  const found = new Set(lines.flatMap((line) => line.rows));
  // The user has put those back when the table was imported.
  const leftOut = rows.filter((row) => !found.has(row));
  return leftOut.length === 0 ? lines : read(leftOut);
}

/** A line for each of `reads`; the first one keeps its id, and all keep what the user has decided about the part. */
function linesFrom(line: BomDocumentLine, reads: readonly ReadLine[], nextId: number): BomDocumentLine[] {
  const { quantity: _quantity, isChecked: _isChecked, ...edits } = line.edits;
  return reads.map((read, index) => ({
    ...line,
    id: index === 0 ? line.id : nextId + index - 1,
    read: fittingLine(read),
    edits,
  }));
}

/** The document with a line for each of the rows that were merged into this one; as it is where there are no several. Throws `BomTooLarge`. */
export function separateLine(document: BomDocument, lineId: number, table: SourceTable | null): BomDocument {
  const merged = document.lines.find(({ id }) => id === lineId);
  if (!table || !merged || merged.read.rows.length < 2) return document;
  checkLengths(table, merged.read.rows);
  const reads = readRows(document.origin, table, merged.read.rows);
  if (reads.length < 2) return document;
  const count = document.lines.length + reads.length - 1;
  if (count > maxBomLines) throw new BomTooLarge(`${count} lines`);
  const nextId = document.lines.reduce((max, { id }) => Math.max(max, id), 0) + 1;
  return {
    ...document,
    lines: document.lines.flatMap((line) => (line === merged ? linesFrom(line, reads, nextId) : [line])),
  };
}
