import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSync } from 'atomically';
import { FailureError } from '../contract/failure-error';
import type { SettingsAnswer, SettingsChange } from '../contract/settings';
import { readOrSetAside } from './set-aside';
import { firstStoredSettings, type StoredSettings } from './stored-settings';

/** The one settings file, `settings.json` in the user-data folder, written whole and atomically. */
export interface SettingsFile {
  read<K extends keyof StoredSettings>(key: K): StoredSettings[K];
  /** Throws `settings-not-saved`, and then the value before still holds. */
  write<K extends keyof StoredSettings>(key: K, value: StoredSettings[K]): void;
  answer(): SettingsAnswer;
  change(change: SettingsChange): SettingsAnswer;
}

export function openSettingsFile(folder: string): SettingsFile {
  const path = join(folder, 'settings.json');
  const { file, setAside } = readOrSetAside(path, new Date());
  const present = file?.stored ?? firstStoredSettings();
  let whole: Readonly<Record<string, unknown>> = { ...file?.whole, ...present };
  // The file that knew of a keychain entry is gone: the start is to look for one.
  if (setAside !== null) present.connection = { ...present.connection, entry: 'unsure' };

  function write<K extends keyof StoredSettings>(key: K, value: StoredSettings[K]): void {
    const next = { ...whole, [key]: value };
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, JSON.stringify(next, null, '\t'), { mode: 0o600 });
    } catch (error) {
      throw new FailureError('settings-not-saved', error instanceof Error ? error.message : String(error));
    }
    whole = next;
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
