import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { bringIntoSight } from '../bring-into-sight';

/** Cells alone have no place in the order of focus until a key leads there: a click on one is for its row. */
const restOf = (place: HTMLElement) => (place.tagName === 'TD' ? null : '-1');

/**
 * Keeps one stop of Tab in a grid: where the focus was last, unless another row was chosen since or that place is gone;
 * then the chosen row, else the first one. It is set on the elements themselves, since a row must not be drawn anew
 * because the focus passed over it.
 */
export function useTabStop(table: RefObject<HTMLTableElement | null>) {
  const stop = useRef<HTMLElement | null>(null);
  /** The row in which the focus is, counted with the names as row 0; null while it is elsewhere. */
  const focusedRow = useRef<number | null>(null);

  const moveStop = (place: HTMLElement | null) => {
    const before = stop.current;
    if (before === place) return;
    const rest = before && restOf(before);
    if (rest === null) before?.removeAttribute('tabindex');
    else before?.setAttribute('tabindex', rest);
    place?.setAttribute('tabindex', '0');
    stop.current = place;
  };

  // After every drawing: which rows there are, and which is chosen, may be different each time.
  useLayoutEffect(() => {
    const grid = table.current;
    if (!grid) return;
    const rows = [...grid.rows];
    const isThere = stop.current !== null && grid.contains(stop.current);
    const chosen = rows.find((row) => row.getAttribute('aria-selected') === 'true');
    const at = focusedRow.current;
    // The chosen row may change while the focus is elsewhere, with the quantity for one: Tab then leads to it.
    if (isThere && (at !== null || !chosen || chosen.contains(stop.current))) return;
    const near = at === null ? chosen : rows[Math.min(at, rows.length - 1)];
    const next = near ?? rows[1] ?? grid.querySelector<HTMLElement>('th');
    moveStop(next ?? null);
    // The row that had the focus is gone: the one in its place takes it.
    if (at !== null && document.activeElement === document.body) next?.focus();
  });

  return {
    onFocus(event: FocusEvent<HTMLElement>) {
      moveStop(event.target);
      focusedRow.current = event.target.closest('tr')?.rowIndex ?? null;
    },
    // React hears no blur of what it removes itself.
    onBlur() {
      focusedRow.current = null;
    },
    /** Gives the focus to a place in the grid. */
    goTo(place: HTMLElement) {
      moveStop(place);
      place.focus();
      // Chromium leaves what is within the box where it is, beneath the names too.
      const row = place.closest('tr');
      if (row && row.rowIndex > 0) bringIntoSight(row);
    },
  };
}
