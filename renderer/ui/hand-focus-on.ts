/** Where the keyboard goes on from: the heading of the screen that is shown, on Search its box. */
function screenStart(): HTMLElement | undefined {
  const starts = document.querySelectorAll<HTMLElement>('main :is(h1[tabindex="-1"], input[type="search"])');
  return [...starts].find((start) => !start.closest('[hidden]'));
}

/**
 * As the `ref` of a button: one that goes away while it has the focus hands it on. Without this the keyboard would start
 * anew at the top of the window. Who knows a nearer place for it has taken it there by then.
 */
export function handFocusOn(button: HTMLElement | null): () => void {
  return () => {
    if (document.activeElement !== button) return;
    setTimeout(() => {
      if (document.activeElement === document.body) screenStart()?.focus({ preventScroll: true });
    });
  };
}
