/**
 * Scrolls the box around a row of a table so far that the row is seen below the names of the columns. The box alone, where
 * `scrollIntoView` would move the screen away under the pointer too.
 */
export function bringIntoSight(row: HTMLTableRowElement): void {
  const table = row.closest('table');
  const box = table?.parentElement;
  if (!box) return;
  const seen = box.getBoundingClientRect();
  const place = row.getBoundingClientRect();
  const top = seen.top + (table.tHead?.offsetHeight ?? 0);
  if (place.top < top) box.scrollTop -= top - place.top;
  else if (place.bottom > seen.bottom) box.scrollTop += place.bottom - seen.bottom;
}
