import { scrollerOf } from './scroller-of';

/** Scrolls what contains a table until the row is in view below the column headers, which stay at the top of it. */
export function scrollRowIntoView(row: HTMLTableRowElement): void {
  const table = row.closest('table');
  const box = table && scrollerOf(table);
  if (!box) return;
  const visible = box.getBoundingClientRect();
  const rect = row.getBoundingClientRect();
  const top = visible.top + (table.tHead?.offsetHeight ?? 0);
  if (rect.top < top) box.scrollTop -= top - rect.top;
  else if (rect.bottom > visible.bottom) box.scrollTop += rect.bottom - visible.bottom;
}
