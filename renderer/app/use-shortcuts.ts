import { useEffect } from 'react';
import { focusSearchBox } from '../search/search-box-focus';
import { type Route, stepBack } from './route';

const textless: ReadonlySet<string> = new Set(['checkbox', 'radio', 'range', 'button']);

/** Whether letters typed at `target` are text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !textless.has(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** `/` goes to the search box from anywhere; Escape steps back from the screens behind Search. */
export function useShortcuts(route: Route): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (event.key === '/' && !isTyping(event.target)) {
        // Else the slash would land in the box that gets the focus.
        event.preventDefault();
        focusSearchBox();
      } else if (event.key === 'Escape' && stepBack(route)) {
        event.preventDefault();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [route]);
}
