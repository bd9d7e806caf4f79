import type { Settings, SettingsAnswer, SettingsChange } from '../../shared/contract/settings';
import type { SettingsFile } from '../../storage/settings-file';
import { settingsSection } from './settings-section';

/** What the user has chosen. */
export interface SettingsService {
  read(): Settings;
  /** The settings, with how saving them goes. */
  answer(): SettingsAnswer;
  /** Throws `settings-not-saved`; the former settings then still hold. */
  change(change: SettingsChange): SettingsAnswer;
  /** Calls `listener` whenever saving begins to fail or works again. */
  onSaveStateChanged(listener: (answer: SettingsAnswer) => void): void;
}

export function createSettingsService(
  file: Pick<SettingsFile, 'section' | 'saveState' | 'onSaveStateChanged'>,
): SettingsService {
  const section = file.section(settingsSection);
  const answer = () => ({ settings: section.read(), ...file.saveState() });
  return {
    read: section.read,
    answer,
    change(change) {
      section.write({ ...section.read(), ...change });
      return answer();
    },
    onSaveStateChanged: (listener) => file.onSaveStateChanged(() => listener(answer())),
  };
}
