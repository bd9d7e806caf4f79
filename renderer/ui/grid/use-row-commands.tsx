import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useState } from 'react';
import { texts } from '../../texts/texts';
import { ContextMenu } from '../context-menu/context-menu';
import type { MenuSection } from '../context-menu/menu-entry';
import type { MenuPlace } from '../context-menu/menu-place';
import { copyTable } from '../copy-table/copy-table';
import { copySection } from './copy-section';
import type { GridColumn } from './grid-column';
import { gridCommand } from './grid-command';
import type { CellOf, GridItem } from './grid-row';
import { rowElementOf, rowIdOf } from './grid-targets';
import { rowsToTable, type UnitOf } from './rows-to-table';
import { useCopyEvent } from './use-copy-event';
import { type RowSelection, useRowSelection } from './use-row-selection';

/** The sections of the menu of these rows below those of the grid itself. */
export type MenuOf<Row> = (rows: readonly Row[]) => readonly MenuSection[];

interface Options<Row extends GridItem, Id extends string> {
  readonly grid: RefObject<HTMLElement | null>;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Id>[];
  readonly cellOf: CellOf<Row, Id>;
  readonly menuOf: MenuOf<Row>;
  readonly unitOf: UnitOf<Id> | undefined;
}

interface OpenMenu {
  readonly place: MenuPlace;
  readonly sections: readonly MenuSection[];
  /** What has the focus again once the menu is closed. */
  readonly opener: HTMLElement;
}

export interface RowCommands<Row extends GridItem> {
  readonly selection: RowSelection<Row>;
  /** Whether the key was one of these commands. */
  onKeyDown(event: KeyboardEvent): boolean;
  onContextMenu(event: MouseEvent): void;
  /** Opens the menu of the row below an element in it. */
  openMenuAt(target: EventTarget): void;
  /** The open menu. */
  readonly menu: ReactNode;
}

/** What is done with rows other than opening them: selecting several, copying them, and their menu. */
export function useRowCommands<Row extends GridItem, Id extends string>(
  options: Options<Row, Id>,
): RowCommands<Row> {
  const { grid, rows, columns, cellOf, menuOf, unitOf } = options;
  const selection = useRowSelection(rows);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const tableOf = (copied: readonly Row[]) => rowsToTable(copied, columns, cellOf, unitOf);
  /** The selected rows; without a selection the row in focus. */
  const meantRows = () =>
    selection.rows.length > 0
      ? selection.rows
      : rows.filter(({ id }) => id === rowIdOf(document.activeElement));
  useCopyEvent(grid, () => (meantRows().length > 0 ? tableOf(meantRows()) : null));

  const openMenu = (target: EventTarget, at: MenuPlace | null) => {
    const row = rowElementOf(target);
    const id = rowIdOf(target);
    if (!row || id === undefined) return;
    // The menu of a row that is not selected is about that row alone.
    const isSelected = selection.has(id);
    if (!isSelected) selection.clear();
    if (!row.contains(document.activeElement)) row.focus({ preventScroll: true });
    const meant = isSelected ? selection.rows : rows.filter((each) => each.id === id);
    const { left, bottom } = row.getBoundingClientRect();
    setMenu({
      place: at ?? { x: left + 24, y: bottom },
      sections: [copySection(tableOf(meant)), ...menuOf(meant).filter(({ length }) => length > 0)],
      opener: row.contains(document.activeElement) ? (document.activeElement as HTMLElement) : row,
    });
  };

  return {
    selection,
    onKeyDown(event) {
      switch (gridCommand(event)) {
        case 'select-all':
          selection.selectAll();
          break;
        case 'copy-with-header':
          if (meantRows().length > 0) copyTable(tableOf(meantRows()), true);
          break;
        case 'open-menu':
          openMenu(event.target, null);
          break;
        case 'clear-selection':
          if (selection.rows.length === 0) return false;
          selection.clear();
          break;
        default:
          return false;
      }
      event.preventDefault();
      return true;
    },
    onContextMenu(event) {
      if (!rowElementOf(event.target)) return;
      event.preventDefault();
      // On macOS the right button selects the word under it.
      getSelection()?.removeAllRanges();
      const { clientX: x, clientY: y, nativeEvent } = event;
      // A key has no place: the menu then opens at its row.
      const isPointer = nativeEvent instanceof PointerEvent && nativeEvent.pointerType !== '';
      openMenu(event.target, isPointer ? { x, y } : null);
    },
    openMenuAt(target) {
      if (!(target instanceof Element)) return;
      const { left, bottom } = target.getBoundingClientRect();
      openMenu(target, { x: left, y: bottom });
    },
    menu: menu && (
      <ContextMenu
        label={texts.grid.menu}
        sections={menu.sections}
        place={menu.place}
        onClose={() => {
          setMenu(null);
          menu.opener.focus({ preventScroll: true });
        }}
      />
    ),
  };
}
