import type { ReactNode, Ref } from 'react';
import { useAfterPaint } from '../use-after-paint';
import type { DrawnRows } from './drawn-rows';
import styles from './grid.module.css';
import type { GridColumn } from './grid-column';
import { type CellOf, type GridItem, GridRow } from './grid-row';
import type { DrawnGroup } from './use-row-groups';

export interface GridRowsProps<Row extends GridItem, Id extends string> {
  rows: readonly Row[];
  /** The groups of the rows; null for rows without groups. */
  groups: readonly DrawnGroup<Row>[] | null;
  columns: readonly GridColumn<Id>[];
  cellOf: CellOf<Row, Id>;
  isSelected: (id: string) => boolean;
  bestId: string | null;
  /** Shown when there are no rows. */
  empty: ReactNode;
  /** For a grid that draws only the rows in view. */
  drawn: Ref<DrawnRows>;
}

/** More than most windows show. The rows below are drawn after the first paint. */
const initialRows = 18;

export function GridRows<Row extends GridItem, Id extends string>(props: GridRowsProps<Row, Id>) {
  const { columns, cellOf, isSelected, bestId, empty } = props;
  // A part with 93 offers appears as fast as one with twenty.
  const isComplete = useAfterPaint();
  const isBusy = !isComplete && props.rows.length > initialRows;
  const first = isComplete ? null : new Set(props.rows.slice(0, initialRows));
  const rowOf = (row: Row) => (
    <GridRow
      key={row.id}
      row={row}
      columns={columns}
      cellOf={cellOf}
      isSelected={isSelected(row.id)}
      isBest={row.id === bestId}
    />
  );
  const drawn = (rows: readonly Row[]) => (first ? rows.filter((row) => first.has(row)) : rows).map(rowOf);
  if (props.groups) {
    return props.groups.map(({ rowsId, headingId, isFolded, rows }) => (
      <tbody
        key={rowsId}
        id={rowsId}
        // A group of rows must have some.
        role={isFolded ? 'presentation' : 'rowgroup'}
        aria-labelledby={isFolded ? undefined : headingId}
        className={styles.body}
        aria-busy={isBusy}
        data-group
      >
        {!isFolded && drawn(rows)}
      </tbody>
    ));
  }
  return (
    <tbody role="rowgroup" aria-busy={isBusy} className={styles.body}>
      {drawn(props.rows)}
      {props.rows.length === 0 && empty !== undefined && (
        <tr role="row" className={styles.none}>
          <td role="gridcell" aria-colspan={columns.length}>
            {empty}
          </td>
        </tr>
      )}
    </tbody>
  );
}
