import { classNames } from '../class-names';
import { SortIcon } from '../icons';
import gridStyles from './grid.module.css';
import { type ColumnWidths, type GridColumn, headerOf } from './grid-column';
import styles from './grid-header.module.css';
import { ResizeHandle } from './resize-handle';

/** The column by which the rows are sorted. */
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

/** The column's `aria-sort`; undefined where it cannot be sorted. */
function sortOf({ id, hiddenName }: GridColumn, order: GridOrder | null) {
  if (hiddenName) return undefined;
  if (order?.column !== id) return 'none';
  return order.descending ? 'descending' : 'ascending';
}

export function GridHeader({ columns, widths, onWidths, order }: Props) {
  return (
    <thead role="rowgroup" className={styles.header}>
      <tr role="row" className={gridStyles.tracks}>
        {columns.map((column) => {
          const { id, numeric, frozen, hiddenName, short } = column;
          const name = headerOf(column);
          return (
            <th
              key={id}
              role="columnheader"
              tabIndex={-1}
              // Without this, screen readers would append the resize handle's name to the header's name.
              aria-label={name}
              aria-sort={sortOf(column, order)}
              data-column={hiddenName ? undefined : id}
              data-frozen={frozen}
              className={classNames(styles.column, numeric && styles.numeric, column.headerClass)}
            >
              <span className={styles.head}>
                <span className={hiddenName ? 'visually-hidden' : gridStyles.cut}>{short ?? name}</span>
                {order?.column === id && <SortIcon descending={order.descending} />}
              </span>
              {!hiddenName && (
                <ResizeHandle column={column} columns={columns} widths={widths} onWidths={onWidths} />
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
