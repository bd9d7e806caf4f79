import { memo, type ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './grid.module.css';
import type { GridColumn } from './grid-column';

export interface GridCell {
  readonly content: ReactNode;
  /** The unformatted number or text, for `data-value`. */
  readonly value?: string | number | undefined;
  /** What is copied of the cell; without it its `value`. */
  readonly text?: string | null | undefined;
  readonly className?: string | undefined;
  /** Its tooltip. */
  readonly title?: string | undefined;
  /** Its text for screen readers, where what is drawn is not one text. */
  readonly label?: string | undefined;
}

export interface GridItem {
  readonly id: string;
}

/** The cell of a row in a column. A new function redraws every row. */
export type CellOf<Row, Id extends string> = (row: Row, column: Id) => GridCell;

interface Props<Row extends GridItem, Id extends string> {
  row: Row;
  columns: readonly GridColumn<Id>[];
  cellOf: CellOf<Row, Id>;
  isSelected: boolean;
  /** Whether the app recommends it, which its cells say as well. */
  isBest: boolean;
  /** Its place among all rows, the header being row 0, in a grid that draws only those in view. */
  place?: number;
}

function PlainRow<Row extends GridItem, Id extends string>(props: Props<Row, Id>) {
  const { row, columns, cellOf, isSelected, isBest, place } = props;
  return (
    <tr
      role="row"
      data-key={row.id}
      tabIndex={-1}
      aria-selected={isSelected}
      aria-rowindex={place && place + 1}
      data-placed={place ? '' : undefined}
      style={place ? { insetBlockStart: `calc(${place - 1} * var(--row))` } : undefined}
      data-best={isBest || undefined}
      className={classNames(styles.row, styles.tracks)}
    >
      {columns.map(({ id, numeric, frozen }, at) => {
        const { content, value, className, title, label } = cellOf(row, id);
        return (
          <td
            key={id}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-label={label}
            title={title}
            data-value={value}
            data-frozen={frozen}
            className={classNames(styles.cell, numeric && styles.numeric, className)}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
}

export const GridRow = memo(PlainRow) as typeof PlainRow;
