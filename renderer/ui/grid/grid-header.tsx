import { classNames } from '../class-names';
import { SortIcon } from '../icons';
import { ColumnEdge } from './column-edge';
import styles from './grid.module.css';
import type { ColumnWidths, GridColumn } from './grid-column';

/** The column by which the rows are ordered. */
export interface GridOrder {
  readonly column: string;
  readonly descending: boolean;
}

interface Props {
  columns: readonly GridColumn[];
  widths: ColumnWidths;
  onWidths: (widths: ColumnWidths) => void;
  order: GridOrder | null;
}

/** What `aria-sort` says of a column; a column that orders nothing says nothing. */
function sortOf({ id, hiddenName }: GridColumn, order: GridOrder | null) {
  if (hiddenName) return undefined;
  if (order?.column !== id) return 'none';
  return order.descending ? 'descending' : 'ascending';
}

export function GridHeader({ columns, widths, onWidths, order }: Props) {
  return (
    <thead role="rowgroup" className={styles.header}>
      <tr role="row" className={styles.tracks}>
        {columns.map((column) => {
          const { id, name, numeric, hiddenName } = column;
          return (
            <th
              key={id}
              role="columnheader"
              tabIndex={-1}
              // Else the name of its edge would be part of its own, and be read with every cell.
              aria-label={name}
              aria-sort={sortOf(column, order)}
              data-column={hiddenName ? undefined : id}
              className={classNames(styles.column, numeric && styles.numeric)}
            >
              <span className={styles.head}>
                <span className={hiddenName ? 'visually-hidden' : styles.cut}>{name}</span>
                {order?.column === id && <SortIcon descending={order.descending} />}
              </span>
              {!hiddenName && (
                <ColumnEdge column={column} columns={columns} widths={widths} onWidths={onWidths} />
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
