import { useEffect } from 'react';
import { type Route, stepBack } from '../navigation/route';
import { asksForKeys, hotkeyOf, isPlainKey } from '../ui/hotkeys';

/** From anywhere: `/` focuses the search box, `?` and Ctrl/Cmd+/ show the keyboard shortcuts, Escape steps back. */
export function useShortcuts(route: Route, focusSearchBox: () => void, showKeys: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const hotkey = hotkeyOf(event);
      if (hotkey === 'search') {
        // Otherwise the slash would be typed into the box.
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
