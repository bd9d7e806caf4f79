import type { PlainTable } from '../copy-table/plain-table';
import type { GridColumn } from './grid-column';
import type { CellOf, GridItem } from './grid-row';

/** The rows as plain texts, in the columns that are shown; columns of buttons have none. */
export function rowsToTable<Row extends GridItem, Id extends string>(
  rows: readonly Row[],
  columns: readonly GridColumn<Id>[],
  cellOf: CellOf<Row, Id>,
): PlainTable {
  const copied = columns.filter(({ hiddenName }) => !hiddenName);
  return {
    columns: copied,
    rows: rows.map((row) =>
      copied.map(({ id }) => {
        const { text, value } = cellOf(row, id);
        return String(text ?? value ?? '');
      }),
    ),
  };
}
