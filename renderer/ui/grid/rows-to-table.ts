import { texts } from '../../texts/texts';
import type { PlainTable } from '../copy-table/plain-table';
import { type GridColumn, headerOf } from './grid-column';
import type { CellOf, GridItem } from './grid-row';

/** The unit of a column's numbers that cells show and plain numbers lack, such as a currency. */
export type UnitOf<Id extends string> = (column: Id) => string | undefined;

/** The rows as plain texts, in the columns that are shown; columns of buttons have none. */
export function rowsToTable<Row extends GridItem, Id extends string>(
  rows: readonly Row[],
  columns: readonly GridColumn<Id>[],
  cellOf: CellOf<Row, Id>,
  unitOf: UnitOf<Id> | undefined,
): PlainTable {
  const copied = columns.filter(({ hiddenName }) => !hiddenName);
  return {
    columns: copied.map((column) => {
      const unit = unitOf?.(column.id);
      const name = headerOf(column);
      return { name: unit === undefined ? name : texts.grid.withUnit(name, unit), numeric: column.numeric };
    }),
    rows: rows.map((row) =>
      copied.map(({ id }) => {
        const { text, value } = cellOf(row, id);
        return String(text ?? value ?? '');
      }),
    ),
  };
}
