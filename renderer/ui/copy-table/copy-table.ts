import { htmlTable } from './html-table';
import type { PlainTable } from './plain-table';
import { tabSeparated } from './tab-separated';

/** Answers a `copy` event with the table, as text and as HTML. */
export function putOnClipboard(event: ClipboardEvent, table: PlainTable, header: boolean): void {
  event.preventDefault();
  event.clipboardData?.setData('text/plain', tabSeparated(table, header));
  event.clipboardData?.setData('text/html', htmlTable(table, header));
}

/**
 * Copies the table to the clipboard. By the `copy` event, since `navigator.clipboard.write` would draw the HTML in this page
 * first, whose content policy refuses the format of its cells.
 */
export function copyTable(table: PlainTable, header: boolean): void {
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    putOnClipboard(event, table, header);
  };
  document.addEventListener('copy', answer, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', answer, { capture: true });
}
