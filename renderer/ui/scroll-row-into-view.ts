/**
 * Scrolls the box around a table until the row is in view below the column headers. `scrollIntoView` would also scroll the
 * screen under the pointer.
 */
export function scrollRowIntoView(row: HTMLTableRowElement): void {
  const table = row.closest('table');
  const box = table?.parentElement;
  if (!box) return;
  const visible = box.getBoundingClientRect();
  const rect = row.getBoundingClientRect();
  const top = visible.top + (table.tHead?.offsetHeight ?? 0);
  if (rect.top < top) box.scrollTop -= top - rect.top;
  else if (rect.bottom > visible.bottom) box.scrollTop += rect.bottom - visible.bottom;
}

/** The same, and again whenever the box changes its size, until the returned function is called. */
export function keepRowInView(row: HTMLTableRowElement): () => void {
  scrollRowIntoView(row);
  const observer = new ResizeObserver(() => scrollRowIntoView(row));
  const box = row.closest('table')?.parentElement;
  if (box) observer.observe(box);
  return () => observer.disconnect();
}
