import { formatNumber } from '../../../format/format-number';
import { classNames } from '../../../ui/class-names';
import gridStyles from '../../../ui/grid/grid.module.css';
import type { GridCell } from '../../../ui/grid/grid-row';

/** Where a line has nothing to show. */
export const dash = (title?: string) => (
  <span className="muted" title={title}>
    —
  </span>
);

export function textCell(text: string | null | undefined, className?: string): GridCell {
  if (!text) return { content: dash() };
  return { content: text, text, title: text, className: classNames(gridStyles.cut, className) };
}

export const numberCell = (value: number | null, title?: string): GridCell =>
  value === null ? { content: dash(title) } : { content: formatNumber(value), value };
