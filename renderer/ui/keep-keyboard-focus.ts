/** Where the keyboard continues: the heading of the current screen, or the search box. */
function screenStart(): HTMLElement | null {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  return find('main h1[tabindex="-1"]') ?? find('header search:not([hidden]) input');
}

/**
 * For the `ref` of a button: when it disappears while focused, the start of the screen is focused. Without this the keyboard
 * would continue from the top of the window. Other code may have moved the focus to a better place by then.
 */
export function keepKeyboardFocus(button: HTMLElement | null): () => void {
  return () => {
    if (document.activeElement !== button) return;
    setTimeout(() => {
      if (document.activeElement === document.body) screenStart()?.focus({ preventScroll: true });
    });
  };
}
