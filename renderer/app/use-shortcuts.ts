import { useEffect, useEffectEvent } from 'react';
import { type Route, stepBack } from '../navigation/route';
import { asksForKeys, historyStepOf, hotkeyOf, isDialogOpen, isPlainKey, selectsAll } from '../ui/hotkeys';

interface Actions {
  focusSearchBox(): void;
  focusQuantity(): void;
  showKeys(): void;
}

/** The mouse's buttons beside its thumb, as an event numbers them. */
const historySteps: Readonly<Record<number, number>> = { 3: -1, 4: 1 };

/**
 * From anywhere: `/` focuses the search box, `?` and Ctrl/Cmd+/ show the keyboard shortcuts, Escape steps back, keys and mouse
 * go back and forward. `Q` focuses the quantity on the part, the one screen with commands of a single letter.
 */
export function useShortcuts(route: Route, actions: Actions): void {
  const actOn = useEffectEvent((event: KeyboardEvent): boolean => {
    const hotkey = hotkeyOf(event);
    const step = historyStepOf(event);
    if (hotkey === 'search') actions.focusSearchBox();
    else if (hotkey === 'quantity' && route.screen === 'part') actions.focusQuantity();
    else if (hotkey === 'keys' || asksForKeys(event)) actions.showKeys();
    else if (step !== null) window.history.go(step);
    else if (event.key === 'Escape' && isPlainKey(event)) return !event.repeat && stepBack(route);
    // Nothing is done: the browser would select all that can be copied.
    else return selectsAll(event);
    return true;
  });
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener(
      'keydown',
      (event) => {
        // Otherwise a character would be typed into the field that takes the focus.
        if (!event.defaultPrevented && actOn(event)) event.preventDefault();
      },
      { signal },
    );
    window.addEventListener(
      'mouseup',
      (event) => {
        const step = historySteps[event.button];
        if (step === undefined) return;
        // Chromium would go there as well, also behind a dialog.
        event.preventDefault();
        if (!isDialogOpen()) window.history.go(step);
      },
      { signal },
    );
    return () => listeners.abort();
  }, []);
}
