import { readTable } from '../../../../../../../../electron/shared/domain/bom/reading/table/read-table';
import type {
  ReadOptions,
  SourceCell,
  TableReading,
} from '../../../../../../../../electron/shared/domain/bom/reading/table-reading';

/** Reads rows as a BOM, as if a text file held them. */
export const readRows = (rows: readonly (readonly SourceCell[])[], options: ReadOptions = {}): TableReading =>
  readTable(
    {
      kind: 'text',
      encoding: 'utf-8',
      delimiter: ',',
      sheets: [],
      hiddenSheets: [],
      sheet: null,
      table: { rows },
    },
    options,
  );

/** Rows written with "|" between their cells. */
export const rowsOf = (...lines: readonly string[]) =>
  lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')));

/** The quantity of each line, and the kinds of its doubts. */
export const quantitiesOf = (rows: readonly (readonly SourceCell[])[], options: ReadOptions = {}) =>
  readRows(rows, options).lines.map(({ quantity, doubts }) => [quantity, ...doubts.map(({ kind }) => kind)]);

const numbers = ['LM358DR', 'NE555P', 'BAT54C-7-F', 'RC0402FR-0710KL', 'GRM155R61A105KE15D'];
/** A list of part numbers with these quantities. */
export const listOf = (...cells: readonly SourceCell[]) => [
  ['MPN', 'Qty'],
  ...cells.map((cell, index) => [numbers[index] ?? '', cell]),
];
