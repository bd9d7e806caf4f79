import { isMac } from './is-mac';

/** The single-key shortcuts, for their listeners, hints and the list of shortcuts. */
export const hotkeys = {
  search: '/',
  keys: '?',
  datasheet: 'D',
  octopart: 'O',
  manufacturer: 'M',
  quantity: 'Q',
  similar: 'A',
} as const;

/** Those of the lines of a BOM. */
export const bomHotkeys = { lock: 'K', doNotPopulate: 'D', nextProblem: 'N', candidates: 'C' } as const;

const textless: ReadonlySet<string> = new Set(['checkbox', 'radio', 'range', 'button']);

/** Whether keys typed at `target` enter text. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !textless.has(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Whether a modal dialog has the keyboard. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/** Whether the key was pressed without modifiers and outside a composition or dialog. */
export function isPlainKey(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isDialogOpen());
}

/**
 * Ctrl or Cmd with `/`, also within a text field. The menu has the same shortcut, but GTK handles it as "select all" first: only
 * the page can handle it earlier.
 */
export function asksForKeys(event: KeyboardEvent): boolean {
  return event.key === '/' && event.ctrlKey !== event.metaKey && !event.altKey && !isDialogOpen();
}

/** Which way the keys lead through the screens that were shown: -1 back, 1 forward; null within a text field. */
export function historyStepOf(event: KeyboardEvent, mac = isMac): -1 | 1 | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (shiftKey || ctrlKey || isTyping(event.target) || isDialogOpen()) return null;
  if (mac ? altKey || !metaKey : metaKey || !altKey) return null;
  if (key === (mac ? '[' : 'ArrowLeft')) return -1;
  return key === (mac ? ']' : 'ArrowRight') ? 1 : null;
}

/** Which way the keys lead through a list of results from one that is open: -1 up, 1 down; null within a text field. */
export function resultStepOf(event: KeyboardEvent): -1 | 1 | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  if (!altKey || ctrlKey || metaKey || shiftKey || isTyping(target) || isDialogOpen()) return null;
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : null;
}

/** Ctrl or Cmd with `A` outside a text field: what a list takes for its rows, and otherwise would select the whole window. */
export function selectsAll({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'a' && ctrlKey !== metaKey && !altKey && !isTyping(target);
}

function pressedOf<Name extends string>(
  event: KeyboardEvent,
  keys: Readonly<Record<Name, string>>,
): Name | null {
  if (!isPlainKey(event) || isTyping(event.target)) return null;
  const pressed = event.key.toUpperCase();
  const names = Object.keys(keys) as Name[];
  return names.find((name) => keys[name] === pressed) ?? null;
}

/** Which of `hotkeys` was pressed; null within a text field. */
export const hotkeyOf = (event: KeyboardEvent) => pressedOf(event, hotkeys);

/** Which of `bomHotkeys` was pressed; null within a text field. */
export const bomHotkeyOf = (event: KeyboardEvent) => pressedOf(event, bomHotkeys);

/** The digit from 1 to 9 that was pressed; null within a text field. */
export function digitOf(event: KeyboardEvent): number | null {
  return /^[1-9]$/.test(event.key) && isPlainKey(event) && !isTyping(event.target) ? Number(event.key) : null;
}

/** Ctrl or Cmd with `Z` outside a text field, which has an undo of its own. */
export function undoes({ key, target, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || shiftKey || ctrlKey === metaKey || isTyping(target) || isDialogOpen()) return false;
  return key.toLowerCase() === 'z';
}
