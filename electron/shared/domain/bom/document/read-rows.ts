import { readTable, type TableSource } from '../reading/table/read-table';
import type { ReadLine, ReadOptions, SourceTable } from '../reading/table-reading';
import type { BomOrigin } from './bom-document';

/** Rows of a table to be read each by itself, as the table was read. */
export interface RowsToRead {
  readonly origin: Pick<
    BomOrigin,
    'headerRow' | 'headerRows' | 'columns' | 'quantityFrom' | 'quantityFormat' | 'quantitiesForBoards'
  >;
  /** All of it: what a number in a row means may follow from the others. */
  readonly table: SourceTable;
  readonly rows: readonly number[];
}

/** The rows that were merged into a line; null where there are no several. `table`: null if it cannot be read. */
export function rowsToRead(
  origin: BomOrigin,
  { rows }: ReadLine,
  table: SourceTable | null,
): RowsToRead | null {
  if (!table || rows.length < 2) return null;
  const { headerRow, headerRows, columns, quantityFrom, quantityFormat, quantitiesForBoards } = origin;
  const quantities = { quantityFrom, quantityFormat, quantitiesForBoards };
  return { origin: { headerRow, headerRows, columns, ...quantities }, table, rows };
}

/** The table with its header and these rows alone, each at its place. */
function tableOfRows({ origin: { headerRow, headerRows }, table, rows }: RowsToRead): SourceTable {
  const header = Array.from({ length: headerRows }, (_, index) => headerRow - 1 + index);
  const left = new Set([...rows, ...header]);
  return { rows: table.rows.map((row, index) => (left.has(index) ? row : [])) };
}

type RowsReader = (putBack: readonly number[]) => readonly ReadLine[];

function rowsReader(asked: RowsToRead): RowsReader {
  const { headerRow, columns, quantityFrom, quantityFormat, quantitiesForBoards } = asked.origin;
  const source: TableSource = {
    kind: 'text',
    encoding: null,
    delimiter: null,
    sheets: [],
    hiddenSheets: [],
    sheet: null,
    table: tableOfRows(asked),
  };
  const own = new Set(asked.rows);
  return (putBack) => {
    const options: ReadOptions = {
      headerRow,
      roles: columns.map(({ role }) => role),
      putBack,
      mergeDuplicates: false,
      ...(quantityFrom === null ? {} : { quantityFrom }),
      ...(quantityFormat === null ? {} : { quantityFormat }),
      ...(quantitiesForBoards === null ? {} : { quantitiesForBoards }),
    };
    const { lines } = readTable(source, options, asked.table);
    return lines.filter((line) => line.rows.every((row) => own.has(row)));
  };
}

/** What each of the rows says by itself. Throws `BomTooLarge`. */
export function readRows(asked: RowsToRead): readonly ReadLine[] {
  const read = rowsReader(asked);
  const lines = read([]);
  const found = new Set(lines.flatMap((line) => line.rows));
  // The user has put those back when the table was imported.
  const leftOut = asked.rows.filter((row) => !found.has(row));
  return leftOut.length === 0 ? lines : read(leftOut);
}
