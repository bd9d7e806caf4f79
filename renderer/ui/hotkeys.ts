/** The keys that need no other beside them: what listens for one, shows one or lists them takes it from here. */
export const hotkeys = { search: '/', keys: '?', datasheet: 'D', octopart: 'O' } as const;

const textless: ReadonlySet<string> = new Set(['checkbox', 'radio', 'range', 'button']);

/** Whether letters typed at `target` are text. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !textless.has(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Whether a dialog lies over the screens and has the keyboard for itself. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/** Whether the key is meant for the app and not for a text, another key's company or a dialog. */
export function isPlainKey(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isDialogOpen());
}

/**
 * Ctrl or Cmd with `/`, also within a text. The menu has it too, but GTK takes it for "select all" before the menu is asked: only
 * the page sees it sooner.
 */
export function asksForKeys(event: KeyboardEvent): boolean {
  return event.key === '/' && event.ctrlKey !== event.metaKey && !event.altKey && !isDialogOpen();
}

/** Which of `hotkeys` was pressed; null within a text. */
export function hotkeyOf(event: KeyboardEvent): keyof typeof hotkeys | null {
  if (!isPlainKey(event) || isTyping(event.target)) return null;
  const pressed = event.key.toUpperCase();
  const names = Object.keys(hotkeys) as (keyof typeof hotkeys)[];
  return names.find((name) => hotkeys[name] === pressed) ?? null;
}
