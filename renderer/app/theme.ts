import type { SettingsAnswer } from '../../electron/shared/contract/settings';
import type { LiveValue } from '../bridge/live-value';

/** Gives the document the theme of the settings; `system` leaves the choice to the operating system. */
export function applyTheme(settings: LiveValue<SettingsAnswer>): void {
  const apply = () => {
    document.documentElement.dataset.theme = settings.get().settings.theme;
  };
  apply();
  settings.subscribe(apply);
}
