import type { SettingsAnswer } from '../../electron/shared/contract/settings';
import type { LiveValue } from '../bridge/live-value';

/** Gives the document the theme and the sidebar of the settings; `system` leaves the theme to the operating system. */
export function applyAppearance(settings: LiveValue<SettingsAnswer>): void {
  const apply = () => {
    const { theme, compactSidebar } = settings.get().settings;
    Object.assign(document.documentElement.dataset, {
      theme,
      sidebar: compactSidebar ? 'compact' : 'wide',
    });
  };
  apply();
  settings.subscribe(apply);
}
