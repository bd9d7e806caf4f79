import { useEffect } from 'react';
import { useApp } from '../bridge/app-context';
import { navigate } from '../navigation/route';

const screens = {
  'show-search': 'search',
  'show-settings': 'settings',
  'show-diagnostics': 'diagnostics',
} as const;

/** Does what the application menu asks of the page. */
export function useCommands(focusSearchBox: () => void, showKeys: () => void): void {
  const { bridge } = useApp();
  useEffect(
    () =>
      bridge.onCommand((command) => {
        if (command === 'focus-search') focusSearchBox();
        else if (command === 'show-keys') showKeys();
        else navigate({ screen: screens[command] });
      }),
    [bridge, focusSearchBox, showKeys],
  );
}
