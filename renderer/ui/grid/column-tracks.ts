import type { CSSProperties } from 'react';
import type { ColumnWidths, GridColumn } from './grid-column';

/**
 * The columns as the style of a grid. Each row lays itself out by the same tracks: none waits for another's contents, so
 * that rows out of sight cost nothing.
 */
export function columnTracks(columns: readonly GridColumn[], widths: ColumnWidths): CSSProperties {
  const tracks = columns.map(({ id, minWidth, share }) => {
    const width = widths[id];
    return width === undefined ? `minmax(${minWidth}px, ${share}fr)` : `${width}px`;
  });
  const least = columns.reduce((sum, { id, minWidth }) => sum + (widths[id] ?? minWidth), 0);
  const [first] = columns;
  const firstWidth = first ? (widths[first.id] ?? first.minWidth) : 0;
  const styles = { '--tracks': tracks.join(' '), '--least': `${least}px`, '--first': `${firstWidth}px` };
  return styles as CSSProperties;
}
