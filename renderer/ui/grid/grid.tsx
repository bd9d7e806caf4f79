import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useDeferredValue,
  useMemo,
  useRef,
} from 'react';
import { classNames } from '../class-names';
import { columnTracks } from './column-tracks';
import styles from './grid.module.css';
import type { ColumnChoice, ColumnWidths, GridColumn } from './grid-column';
import { GridHeader, type GridOrder } from './grid-header';
import { type CellOf, type GridItem, GridRow } from './grid-row';
import { nextPlace } from './next-place';
import { useTabStop } from './use-tab-stop';

interface Props<Row extends GridItem, Id extends string> {
  label: string;
  /** All of them, those too that the user hides. */
  columns: readonly GridColumn<Id>[];
  choice: ColumnChoice<Id>;
  onWidths: (widths: ColumnWidths<Id>) => void;
  order: GridOrder | null;
  /** A press on a column's name. */
  onOrder: (column: Id) => void;
  rows: readonly Row[];
  cellOf: CellOf<Row, Id>;
  /** Enter or a click on a row. */
  onOpen?: (id: string) => void;
  /** The row that the focus, or a click, chose; with `onChoose` alone. */
  chosenId?: string | null;
  onChoose?: (id: string) => void;
  /** A press of the one button that a row may hold; the row is chosen thereby, but not opened. */
  onButton?: (id: string) => void;
  /** What there is instead of rows. */
  empty?: ReactNode;
  className?: string | undefined;
}

/** More than a usual window shows: what lies below is drawn right after the first paint. */
const firstRows = 14;

const isControl = (target: EventTarget) => target instanceof Element && target.closest('button') !== null;

const keyOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('tr[data-key]')?.dataset.key : undefined;

const columnOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('th[data-column]')?.dataset.column : undefined;

/**
 * Rows and columns by the ARIA pattern of a grid: one stop of Tab, arrows within, names that order, edges that can be
 * moved. Its listeners are the grid's, not the cells': a cell is what it shows and no more. All roles are written out:
 * a table whose rows are laid out as blocks need not be one to assistive technology.
 */
export function Grid<Row extends GridItem, Id extends string>(props: Props<Row, Id>) {
  const { label, choice, order, cellOf, onOpen, onButton, chosenId, onChoose, empty, className } = props;
  const table = useRef<HTMLTableElement>(null);
  const tabStop = useTabStop(table);
  // A part of 93 offers is on screen as soon as one of twenty.
  const whole = useDeferredValue(true, false);
  const rows = whole ? props.rows : props.rows.slice(0, firstRows);
  const columns = useMemo(
    () => props.columns.filter(({ id }) => !choice.hiddenColumns.includes(id)),
    [props.columns, choice.hiddenColumns],
  );

  const act = (target: EventTarget) => {
    const column = columnOf(target);
    if (column !== undefined) props.onOrder(column as Id);
    const key = keyOf(target);
    if (key === undefined) return;
    onChoose?.(key);
    if (isControl(target)) onButton?.(key);
    else onOpen?.(key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const { key, target } = event;
    if (event.altKey || !(target instanceof Element)) return;
    // A button in a cell is pressed by the same keys.
    if ((key === 'Enter' || key === ' ') && !isControl(target)) {
      event.preventDefault();
      if (key === 'Enter' || columnOf(target) !== undefined) act(target);
      return;
    }
    const place = nextPlace(event.currentTarget, target, event);
    if (!place) return;
    event.preventDefault();
    tabStop.goTo(place);
  };
  return (
    <div className={styles.scroll} aria-busy={rows.length < props.rows.length}>
      <table
        ref={table}
        role="grid"
        aria-label={label}
        className={classNames(styles.grid, className)}
        style={columnTracks(columns, choice.columnWidths)}
        onKeyDown={onKeyDown}
        onClick={({ target }: MouseEvent) => {
          // A drag over text ends in a click, too: it marks what is to be copied, and opens nothing.
          if (isControl(target) || getSelection()?.type !== 'Range') act(target);
        }}
        onFocus={(event) => {
          tabStop.onFocus(event);
          const key = keyOf(event.target);
          if (key !== undefined && key !== chosenId) onChoose?.(key);
        }}
        onBlur={tabStop.onBlur}
      >
        <GridHeader
          columns={columns}
          widths={choice.columnWidths}
          onWidths={props.onWidths as (widths: ColumnWidths) => void}
          order={order}
        />
        <tbody role="rowgroup" className={styles.body}>
          {rows.map((row) => (
            <GridRow
              key={row.id}
              row={row}
              columns={columns}
              cellOf={cellOf}
              isChosen={onChoose && row.id === chosenId}
            />
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr role="row" className={styles.none}>
              <td role="gridcell" aria-colspan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
