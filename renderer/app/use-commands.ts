import { useEffect, useEffectEvent } from 'react';
import type { Command } from '../../electron/shared/contract/menu';
import { useApp } from '../bridge/app-context';
import { usePreview } from '../bridge/use-preview';
import { useSetting } from '../bridge/use-setting';
import { navigate, routeOf } from '../navigation/route';

const screens = {
  'show-search': 'search',
  'show-boms': 'boms',
  'show-settings': 'settings',
  'show-diagnostics': 'diagnostics',
} as const;

/** As in sidebar.module.css: in such a window the sidebar has icons alone in any case. */
const narrowWindow = '(max-width: 1099px)';

/** Does what the application menu asks of the page. */
export function useCommands(focusSearchBox: () => void, showKeys: () => void): void {
  const { bridge, settings } = useApp();
  const compactSidebar = useSetting('compactSidebar');
  const preview = usePreview();
  const onCommand = useEffectEvent((command: Command) => {
    if (command === 'focus-search') focusSearchBox();
    else if (command === 'show-keys') showKeys();
    else if (command === 'go-back') window.history.back();
    else if (command === 'go-forward') window.history.forward();
    // A change that cannot be seen would be a surprise on another screen or in a wider window.
    else if (command === 'toggle-preview') {
      if (routeOf(window.location.hash).screen === 'search') preview.toggle();
    } else if (command === 'toggle-sidebar') {
      if (!window.matchMedia(narrowWindow).matches)
        compactSidebar.change(!settings.get().settings.compactSidebar);
    } else navigate({ screen: screens[command] });
  });
  useEffect(() => bridge.onCommand((command) => onCommand(command)), [bridge]);
}
