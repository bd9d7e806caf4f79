import type { CSSProperties } from 'react';
import type { ColumnWidths, GridColumn } from './grid-column';

/**
 * The columns as style variables of a CSS grid. Every row is a grid of these tracks and depends on no other row's content,
 * so rows out of view are not laid out.
 */
export function columnTracks(columns: readonly GridColumn[], widths: ColumnWidths): CSSProperties {
  const tracks = columns.map(({ id, minWidth, share }) => {
    const width = widths[id];
    return width === undefined ? `minmax(${minWidth}px, ${share}fr)` : `${width}px`;
  });
  const minWidth = columns.reduce((sum, { id, minWidth }) => sum + (widths[id] ?? minWidth), 0);
  const [first] = columns;
  const firstWidth = first ? (widths[first.id] ?? first.minWidth) : 0;
  const styles = { '--tracks': tracks.join(' '), '--least': `${minWidth}px`, '--first': `${firstWidth}px` };
  return styles as CSSProperties;
}
