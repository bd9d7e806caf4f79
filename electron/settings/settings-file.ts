import { join } from 'node:path';
import Store from 'electron-store';
import { FailureError } from '../contract/failure-error';
import type { SettingsAnswer, SettingsChange } from '../contract/settings';
import { setAsideUnreadable } from './set-aside';
import { firstStoredSettings, type StoredSettings, storedSettingsSchema } from './stored-settings';

/** The one settings file, `settings.json` in the user-data folder, written whole and atomically. */
export interface SettingsFile {
  read<K extends keyof StoredSettings>(key: K): StoredSettings[K];
  /** Throws `settings-not-saved`, and then the value before still holds. */
  write<K extends keyof StoredSettings>(key: K, value: StoredSettings[K]): void;
  answer(): SettingsAnswer;
  change(change: SettingsChange): SettingsAnswer;
}

export function openSettingsFile(folder: string): SettingsFile {
  const setAside = setAsideUnreadable(join(folder, 'settings.json'), new Date());
  const store = new Store<StoredSettings>({
    cwd: folder,
    name: 'settings',
    defaults: firstStoredSettings(),
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
  });
  // conf reads the file anew at every get; the app is the only writer, so that once is enough.
  const present = storedSettingsSchema.parse(store.store);
  // The file that knew of a keychain entry is gone: the start is to look for one.
  if (setAside !== null) present.connection = { ...present.connection, entry: 'unsure' };

  function write<K extends keyof StoredSettings>(key: K, value: StoredSettings[K]): void {
    try {
      store.set(key, value);
    } catch (error) {
      throw new FailureError('settings-not-saved', error instanceof Error ? error.message : String(error));
    }
    present[key] = value;
  }

  const answer = () => ({ settings: present.settings, setAside });
  return {
    read: (key) => present[key],
    write,
    answer,
    change(change) {
      write('settings', { ...present.settings, ...change });
      return answer();
    },
  };
}
