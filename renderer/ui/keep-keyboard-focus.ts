/** Where the keyboard continues: the heading of the current screen, or the search box. */
function screenStart(): HTMLElement | undefined {
  const starts = document.querySelectorAll<HTMLElement>('main :is(h1[tabindex="-1"], input[type="search"])');
  return [...starts].find((start) => !start.closest('[hidden]'));
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
