import { type RefObject, useEffect, useEffectEvent } from 'react';
import { putOnClipboard } from '../copy-table/copy-table';
import type { PlainTable } from '../copy-table/plain-table';

/**
 * Fills the clipboard when the user copies by any means of the system while the focus is in the grid. The browser sends the
 * event to the element of the text selection, not to the focused one, so the listener is on the document.
 */
export function useCopyEvent(
  grid: RefObject<HTMLElement | null>,
  /** What to copy; null for nothing. */
  copied: () => PlainTable | null,
): void {
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    // Text that the user selected is copied as text.
    if (!grid.current?.contains(document.activeElement) || getSelection()?.type === 'Range') return;
    const table = copied();
    if (table) putOnClipboard(event, table, false);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onCopy(event);
    document.addEventListener('copy', listener);
    return () => document.removeEventListener('copy', listener);
  }, []);
}
