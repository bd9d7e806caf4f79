import { maxColumnWidth } from '../../../electron/shared/contract/constants/limits';
import { columnTracks } from './column-tracks';
import type { ColumnWidths, GridColumn } from './grid-column';

/** A column that is being resized. */
export interface ColumnResize {
  /** Resizes the column at once, without redrawing rows. Returns its width in CSS pixels. */
  moveTo(width: number): number;
  readonly width: number;
  /** The new widths of all resized columns; null while nothing has moved. */
  readonly widths: ColumnWidths | null;
}

/** Starts resizing the column `id`. Columns before it keep their width: otherwise its edge would move away. */
export function startColumnResize(
  table: HTMLTableElement,
  columns: readonly GridColumn[],
  widths: ColumnWidths,
  id: string,
): ColumnResize {
  const at = columns.findIndex((column) => column.id === id);
  const minWidth = columns[at]?.minWidth ?? 0;
  const names = [...(table.rows[0]?.cells ?? [])];
  // Where the grid has set them: what is set nearer would outlast the resizing.
  const tracks = table.parentElement?.style;
  const resized: ColumnWidths = { ...widths };
  let moved = false;
  for (const [index, column] of columns.slice(0, at + 1).entries())
    resized[column.id] = Math.min(
      Math.round(names[index]?.getBoundingClientRect().width ?? column.minWidth),
      maxColumnWidth,
    );
  return {
    get width() {
      return resized[id] ?? minWidth;
    },
    get widths() {
      return moved ? { ...resized } : null;
    },
    moveTo(width) {
      const within = Math.round(Math.min(Math.max(width, minWidth), maxColumnWidth));
      moved ||= within !== resized[id];
      resized[id] = within;
      for (const [name, value] of Object.entries(columnTracks(columns, resized)))
        tracks?.setProperty(name, value);
      return within;
    },
  };
}
