import type { EarlyInput } from '../shared/contract/early-input';

/** What a click may go to. A link navigates by itself. */
const pressable = 'button, input, [role=link]:not(a)';

const plainSlash = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key === '/' && !ctrlKey && !metaKey && !altKey;

/**
 * Holds back keys and clicks until the page's scripts take over, and then passes on what they meant: Enter in the search
 * box, a click on a button. Text goes into the box meanwhile, and `/` focuses it at once, since letters may follow.
 */
export function noteEarlyInput(): EarlyInput {
  const listeners = new AbortController();
  let isTaken = false;
  /** A click that began before the takeover ends here too: the page has not seen its beginning. */
  let isPressing = false;
  let entered: string | null = null;
  let pressed: HTMLElement | null = null;

  // A separate task: the page's effects have run by then.
  const pressAgain = (element: HTMLElement | null) => void setTimeout(() => element?.click());

  function noteKey(event: KeyboardEvent): void {
    const { target } = event;
    if (target instanceof HTMLInputElement) {
      const isSearched = target.type === 'search' && event.key === 'Enter' && !event.isComposing;
      if (isSearched) entered = target.value;
    } else if (event.key === 'Enter' && target instanceof HTMLElement) {
      pressed = target.closest<HTMLElement>(pressable);
    } else if (plainSlash(event)) {
      const box = document.querySelector<HTMLInputElement>('input[type=search]');
      if (box) event.preventDefault();
      box?.focus();
      box?.select();
    }
  }

  function noteClick({ target }: Event): void {
    isPressing = false;
    pressed = target instanceof Element ? target.closest<HTMLElement>(pressable) : null;
    if (isTaken) pressAgain(pressed);
  }

  function look(event: Event): void {
    if (event.type === 'pointerdown') isPressing = !isTaken;
    if (isTaken && !isPressing) {
      listeners.abort();
      return;
    }
    if (isTaken && event instanceof KeyboardEvent) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') noteKey(event as KeyboardEvent);
    else if (event.type === 'click') noteClick(event);
  }

  for (const type of ['keydown', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'])
    addEventListener(type, look, { capture: true, signal: listeners.signal });

  return {
    take() {
      // SECURITY: only once: a page cannot have a user's click or search repeated by calling again.
      if (isTaken) return null;
      isTaken = true;
      if (!isPressing) listeners.abort();
      pressAgain(pressed);
      return entered;
    },
  };
}
