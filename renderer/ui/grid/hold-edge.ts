import { maxColumnWidth } from '../../../electron/shared/contract/constants/limits';
import { columnTracks } from './column-tracks';
import type { ColumnWidths, GridColumn } from './grid-column';

/** The edge of a column while it is being moved. */
export interface HeldEdge {
  /** Moves the edge at once, without drawing a row anew. Answers the column's width in CSS pixels. */
  moveTo(width: number): number;
  readonly width: number;
  /** The widths to keep once it is let go; null while it was not moved. */
  readonly widths: ColumnWidths | null;
}

/** Takes hold of the edge of `id`. The columns before it stay as wide as they are, else the edge would run away. */
export function holdEdge(
  table: HTMLTableElement,
  columns: readonly GridColumn[],
  widths: ColumnWidths,
  id: string,
): HeldEdge {
  const at = columns.findIndex((column) => column.id === id);
  const minWidth = columns[at]?.minWidth ?? 0;
  const names = [...(table.rows[0]?.cells ?? [])];
  const held: ColumnWidths = { ...widths };
  let moved = false;
  for (const [index, column] of columns.slice(0, at + 1).entries())
    held[column.id] = Math.min(
      Math.round(names[index]?.getBoundingClientRect().width ?? column.minWidth),
      maxColumnWidth,
    );
  return {
    get width() {
      return held[id] ?? minWidth;
    },
    get widths() {
      return moved ? { ...held } : null;
    },
    moveTo(width) {
      const within = Math.round(Math.min(Math.max(width, minWidth), maxColumnWidth));
      moved ||= within !== held[id];
      held[id] = within;
      for (const [name, value] of Object.entries(columnTracks(columns, held)))
        table.style.setProperty(name, value);
      return within;
    },
  };
}
