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
