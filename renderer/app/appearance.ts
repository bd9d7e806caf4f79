import type { SettingsAnswer } from '../../electron/shared/contract/settings';
import type { LiveValue } from '../bridge/live-value';

/** Gives the document the theme, the density and the sidebar of the settings; `system` leaves the theme to the operating system. */
export function applyAppearance(settings: LiveValue<SettingsAnswer>): void {
  const apply = () => {
    const { theme, density, compactSidebar } = settings.get().settings;
    Object.assign(document.documentElement.dataset, {
      theme,
      density,
      sidebar: compactSidebar ? 'compact' : 'wide',
    });
  };
  apply();
  settings.subscribe(apply);
}
