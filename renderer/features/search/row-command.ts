import { rowElementOf } from '../../ui/grid/grid-targets';
import { isPlainKey } from '../../ui/hotkeys';

/** Whether the key enters text: a letter or a digit, or what is on the clipboard. */
function entersText(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (isPlainKey(event)) return /^[\p{L}\p{N}]$/u.test(key);
  return key.toLowerCase() === 'v' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/** What a key means to the search that is pressed on a row of its results, and that the grid has not taken. */
export function rowCommand(event: KeyboardEvent): 'clear' | 'enter-text' | null {
  if (event.defaultPrevented || !rowElementOf(event.target)) return null;
  if (event.key === 'Escape' && isPlainKey(event) && !event.repeat) return 'clear';
  return entersText(event) ? 'enter-text' : null;
}
