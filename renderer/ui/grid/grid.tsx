import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useRef } from 'react';
import { classNames } from '../class-names';
import { columnTracks } from './column-tracks';
import type { DrawnRows } from './drawn-rows';
import styles from './grid.module.css';
import type { ColumnChoice, ColumnWidths, GridColumn } from './grid-column';
import { GridHeader, type GridOrder } from './grid-header';
import type { CellOf, GridItem } from './grid-row';
import { GridRows, type GridRowsProps } from './grid-rows';
import { columnOf, isControl, rowElementOf, rowIdOf, wholeTextOf } from './grid-targets';
import { GroupHeadings } from './group-headings';
import { nextFocus } from './next-focus';
import type { RowGroup } from './row-group';
import type { UnitOf } from './rows-to-table';
import { useRovingTabIndex } from './use-roving-tab-index';
import { type MenuOf, useRowCommands } from './use-row-commands';
import { useRowGroups } from './use-row-groups';
import { useSideways } from './use-sideways';
import { useShownColumns } from './visible-columns';

interface Props<Row extends GridItem, Id extends string> {
  label: string;
  /** All columns, hidden ones too. */
  columns: readonly GridColumn<Id>[];
  choice: ColumnChoice<Id>;
  onWidths: (widths: ColumnWidths<Id>) => void;
  order: GridOrder | null;
  /** A press on a column header. */
  onOrder: (column: Id) => void;
  rows: readonly Row[];
  /** The same rows in groups with headings. */
  groups?: readonly RowGroup<Row>[];
  cellOf: CellOf<Row, Id>;
  /** The row that the app recommends. */
  bestId?: string | null;
  /** Enter or a click on a row. */
  onOpen?: (id: string) => void;
  /** The selected row. Focus and clicks select rows where there is `onSelect`. */
  selectedId?: string | null;
  onSelect?: (id: string) => void;
  /** A press of the one button that a row may have; it selects the row without opening it. Without it, the press opens its menu. */
  onButton?: (id: string) => void;
  menuOf: MenuOf<Row>;
  unitOf?: UnitOf<Id>;
  /** Shown when there are no rows. */
  empty?: ReactNode;
  /** Below the last row. */
  footer?: ReactNode;
  className?: string | undefined;
  /** The screen scrolls the rows; the grid itself scrolls sideways only, and only where it is too narrow. */
  isPartOfScreen?: boolean;
  /** How the rows are drawn where they may be hundreds; they are `rowHeight` CSS pixels high. */
  windowed?: Windowed;
  /** Gets the rows by their place, as long as not all of them are drawn. */
  drawn?: RefObject<DrawnRows | null>;
}

interface Windowed {
  readonly Rows: <Row extends GridItem, Id extends string>(props: GridRowsProps<Row, Id>) => ReactNode;
  readonly rowHeight: number;
}

const noGroups: readonly never[] = [];

/**
 * A grid by the ARIA pattern: one tab stop, arrow keys within, headers that sort, columns that can be resized, several
 * rows that Shift selects. All listeners are on the grid, so that cells are only what they show. All roles are explicit:
 * assistive technology may not take a table for one whose rows are blocks.
 */
export function Grid<Row extends GridItem, Id extends string>(props: Props<Row, Id>) {
  const { label, choice, order, cellOf, onOpen, onButton, selectedId, onSelect, empty, className } = props;
  const table = useRef<HTMLTableElement>(null);
  const tabIndex = useRovingTabIndex(table);
  const { groups, rows: unfolded } = useRowGroups(props.groups ?? noGroups);
  const rows = props.groups ? unfolded : props.rows;
  const columns = useShownColumns(props.columns, choice);
  const { menuOf, unitOf, isPartOfScreen = false, windowed } = props;
  const ownDrawn = useRef<DrawnRows>(null);
  const drawn = props.drawn ?? ownDrawn;
  const Rows = windowed?.Rows ?? GridRows;
  const commands = useRowCommands({ grid: table, rows, columns, cellOf, menuOf, unitOf });
  const { selection } = commands;
  const isRowSelected = (id: string) =>
    selection.rows.length > 0 ? selection.has(id) : onSelect !== undefined && id === selectedId;
  const moveTo = (next: HTMLElement) => {
    // Or the keys would copy a text that was selected in another row.
    getSelection()?.removeAllRanges();
    tabIndex.focus(next);
  };
  const extendTo = (next: Element, from: Element) => {
    const to = rowIdOf(next);
    if (to !== undefined) selection.extend(rowIdOf(from) ?? to, to);
  };

  const activate = (target: EventTarget) => {
    const column = columnOf(target);
    if (column !== undefined) props.onOrder(column as Id);
    const key = rowIdOf(target);
    if (key === undefined) return;
    if (isControl(target) && !onButton) {
      commands.openMenuAt(target);
      return;
    }
    selection.clear();
    onSelect?.(key);
    if (isControl(target)) onButton?.(key);
    else onOpen?.(key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const { key, target } = event;
    if (event.altKey || !(target instanceof Element) || commands.onKeyDown(event)) return;
    // The same keys press a button in a cell.
    if ((key === 'Enter' || key === ' ') && !isControl(target)) {
      event.preventDefault();
      if (key === 'Enter' || columnOf(target) !== undefined) activate(target);
      return;
    }
    const next = nextFocus(event.currentTarget, target, event, drawn.current ?? undefined);
    if (!next) return;
    event.preventDefault();
    const isWithinRow = rowElementOf(next) === rowElementOf(target);
    if (!event.shiftKey) selection.clear();
    else if (rowElementOf(target) && !isWithinRow) {
      // Rows are extended up to the first one, not into the header.
      if (!rowElementOf(next)) return;
      extendTo(next, target);
    }
    moveTo(next);
  };
  const onClick = (event: MouseEvent) => {
    const { target, shiftKey } = event;
    const row = rowElementOf(target);
    const focused = document.activeElement;
    if (shiftKey && row) {
      extendTo(row, focused && table.current?.contains(focused) ? focused : row);
      moveTo(row);
      return;
    }
    // Selecting text ends in a click, too, and must not open the row.
    if (isControl(target) || getSelection()?.type !== 'Range') activate(target);
  };
  const box = useSideways(table);
  return (
    <div
      ref={box}
      className={isPartOfScreen ? styles.open : styles.scroll}
      style={{
        ...columnTracks(columns, choice.columnWidths),
        ...(windowed && { '--row': `${windowed.rowHeight}px` }),
      }}
    >
      <table
        ref={table}
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        aria-rowcount={windowed && rows.length + 1}
        className={classNames(styles.grid, className)}
        onKeyDown={onKeyDown}
        onClick={onClick}
        // Shift and a click select rows, no text, and the focus is where the rows begin.
        onMouseDown={(event) => {
          if (event.shiftKey && rowElementOf(event.target)) event.preventDefault();
        }}
        onDoubleClick={({ target }) => {
          const whole = wholeTextOf(target);
          if (whole) getSelection()?.selectAllChildren(whole);
        }}
        onContextMenu={commands.onContextMenu}
        onFocus={(event) => {
          tabIndex.onFocus(event);
          const key = rowIdOf(event.target);
          if (key !== undefined && key !== selectedId) onSelect?.(key);
        }}
        onBlur={tabIndex.onBlur}
      >
        <GridHeader
          columns={columns}
          widths={choice.columnWidths}
          onWidths={props.onWidths as (widths: ColumnWidths) => void}
          order={order}
        />
        <Rows
          rows={rows}
          groups={props.groups ? groups : null}
          columns={columns}
          cellOf={cellOf}
          isSelected={isRowSelected}
          bestId={props.bestId ?? null}
          empty={empty}
          drawn={drawn}
        />
      </table>
      <GroupHeadings groups={groups} />
      {props.footer && <div className={styles.footer}>{props.footer}</div>}
      {commands.menu}
    </div>
  );
}
