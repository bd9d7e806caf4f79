/** The single-key shortcuts, for their listeners, hints and the list of shortcuts. */
export const hotkeys = { search: '/', keys: '?', datasheet: 'D', octopart: 'O' } as const;

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

/** Which of `hotkeys` was pressed; null within a text field. */
export function hotkeyOf(event: KeyboardEvent): keyof typeof hotkeys | null {
  if (!isPlainKey(event) || isTyping(event.target)) return null;
  const pressed = event.key.toUpperCase();
  const names = Object.keys(hotkeys) as (keyof typeof hotkeys)[];
  return names.find((name) => hotkeys[name] === pressed) ?? null;
}
