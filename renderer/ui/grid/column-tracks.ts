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
  /** Where they scroll sideways, all columns have their minimum width. */
  const least = columns.map(({ id, minWidth }) => widths[id] ?? minWidth);
  const [first = 0, second = 0] = least;
  const styles = {
    '--tracks': tracks.join(' '),
    '--least': `${least.reduce((sum, width) => sum + width, 0)}px`,
    '--first': `${first}px`,
    '--frozen': `${columns[1]?.frozen ? first + second : first}px`,
  };
  return styles as CSSProperties;
}
