import type { SettingsAnswer } from '../../electron/shared/contract/settings';
import type { LiveValue } from '../bridge/live-value';

/** Keeps the document's theme with the setting; `system` leaves the choice to the system. */
export function applyTheme(settings: LiveValue<SettingsAnswer>): void {
  const apply = () => {
    document.documentElement.dataset.theme = settings.get().settings.theme;
  };
  apply();
  settings.subscribe(apply);
}
