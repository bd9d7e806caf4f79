import { useEffect } from 'react';
import { focusSearchBox } from '../search/search-box-focus';
import { useApp } from './app-context';
import { navigate } from './route';

/** Obeys what main's menu asks of the page. */
export function useCommands(): void {
  const { bridge } = useApp();
  useEffect(
    () =>
      bridge.onCommand((command) => {
        if (command === 'focus-search') focusSearchBox();
        else navigate({ screen: command === 'show-search' ? 'search' : 'settings' });
      }),
    [bridge],
  );
}
