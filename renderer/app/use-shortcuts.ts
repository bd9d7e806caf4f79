import { useEffect } from 'react';
import { type Route, stepBack } from '../navigation/route';
import { asksForKeys, hotkeyOf, isPlainKey } from '../ui/hotkeys';

/** `/` goes to the search box, `?` and Ctrl/Cmd+/ to the list of keys, from anywhere; Escape steps back from what is behind Search. */
export function useShortcuts(route: Route, focusSearchBox: () => void, showKeys: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const hotkey = hotkeyOf(event);
      if (hotkey === 'search') {
        // Else the slash would land in the box that gets the focus.
        event.preventDefault();
        focusSearchBox();
      } else if (hotkey === 'keys' || asksForKeys(event)) {
        event.preventDefault();
        showKeys();
      } else if (event.key === 'Escape' && isPlainKey(event) && stepBack(route)) {
        event.preventDefault();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [route, focusSearchBox, showKeys]);
}
