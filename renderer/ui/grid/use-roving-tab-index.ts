import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { scrollRowIntoView } from '../scroll-row-into-view';

/** Cells are not focusable until a key leads there, so that a click on one focuses its row. */
const idleTabIndex = (element: HTMLElement) => (element.tagName === 'TD' ? null : '-1');

/**
 * Keeps one tab stop in a grid: the element that was focused last; if that is gone or other rows have been selected since,
 * the first selected row, else the first one. It is set on the elements themselves: moving the focus must not redraw rows.
 */
export function useRovingTabIndex(table: RefObject<HTMLTableElement | null>) {
  const stop = useRef<HTMLElement | null>(null);
  /** The row that has the focus, the header being row 0; null while the focus is elsewhere. */
  const focusedRow = useRef<number | null>(null);

  const moveStop = (element: HTMLElement | null) => {
    const before = stop.current;
    if (before === element) return;
    const idle = before && idleTabIndex(before);
    if (idle === null) before?.removeAttribute('tabindex');
    else before?.setAttribute('tabindex', idle);
    element?.setAttribute('tabindex', '0');
    stop.current = element;
  };

  // After every render, since the rows and the selected one may have changed.
  useLayoutEffect(() => {
    const grid = table.current;
    if (!grid) return;
    const rows = [...grid.rows];
    const isThere = stop.current !== null && grid.contains(stop.current);
    const selected = rows.filter((row) => row.getAttribute('aria-selected') === 'true');
    const at = focusedRow.current;
    // The selected row may change while the focus is elsewhere, for example with the quantity: Tab then leads to it.
    const isSelected = selected.length === 0 || selected.some((row) => row.contains(stop.current));
    if (isThere && (at !== null || isSelected)) return;
    const near = at === null ? selected[0] : rows[Math.min(at, rows.length - 1)];
    const next = near ?? rows[1] ?? grid.querySelector<HTMLElement>('th');
    moveStop(next ?? null);
    // The focused row is gone: the one in its place takes the focus.
    if (at !== null && document.activeElement === document.body) next?.focus();
  });

  return {
    onFocus(event: FocusEvent<HTMLElement>) {
      moveStop(event.target);
      focusedRow.current = event.target.closest('tr')?.rowIndex ?? null;
    },
    // React fires no blur event for elements that it removes.
    onBlur() {
      focusedRow.current = null;
    },
    focus(element: HTMLElement) {
      moveStop(element);
      element.focus();
      // Chromium does not scroll to a row that is in the box but covered by the sticky header.
      const row = element.closest('tr');
      if (row && row.rowIndex > 0) scrollRowIntoView(row);
    },
  };
}
