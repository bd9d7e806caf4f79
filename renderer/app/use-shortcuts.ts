import { useEffect } from 'react';
import { focusSearchBox } from '../search/search-box-focus';
import { navigate, type Route } from './route';

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** `/` goes to the search box from anywhere; Escape steps back from a part. */
export function useShortcuts(route: Route): void {
  const { screen } = route;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (event.key === '/' && !isTyping(event.target)) {
        // Else the slash would land in the box that gets the focus.
        event.preventDefault();
        focusSearchBox();
      } else if (event.key === 'Escape' && screen === 'part') {
        event.preventDefault();
        navigate({ screen: 'search' });
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [screen]);
}
