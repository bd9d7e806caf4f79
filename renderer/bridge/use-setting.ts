import type { Settings, SettingsAnswer, SettingsChange } from '../../electron/shared/contract/settings';
import { useApp } from './app-context';
import { type SavedValue, useSavedValue } from './use-saved-value';

/** One of the settings, and the one way to change it. */
export function useSetting<K extends keyof Settings>(key: K): SavedValue<Settings[K], Settings[K]> {
  const { bridge, settings } = useApp();
  const { value, ...saved } = useSavedValue<SettingsAnswer, Settings[K]>({
    live: settings,
    scope: 'settings',
    apply: (answer, next) => ({ ...answer, settings: { ...answer.settings, [key]: next } }),
    save: (next) => bridge.changeSettings({ [key]: next } as SettingsChange),
  });
  return { value: value.settings[key], ...saved };
}
