import { FailureError } from '../../core/failure-error';
import type { SettingsAnswer, SettingsChange } from '../../shared/contract/settings';
import type { SettingsDocument } from '../../storage/settings-document';
import type { JsonObject } from '../../storage/stored-field';
import { defaultStoredSettings, type StoredSettings, storedFields } from './stored-settings';

/** The settings, each part as it is stored and as the app uses it. */
export interface SettingsFile {
  read<K extends keyof StoredSettings>(key: K): StoredSettings[K];
  /** Throws `settings-not-saved`, and then the value before still holds. */
  write<K extends keyof StoredSettings>(key: K, value: StoredSettings[K]): void;
  /** The same, and what other versions of the app have stored beside it goes too. */
  replace<K extends keyof StoredSettings>(key: K, value: StoredSettings[K]): void;
  answer(): SettingsAnswer;
  change(change: SettingsChange): SettingsAnswer;
  /** Calls `act` whenever saving begins to fail, or works again. */
  onSavedChanged(act: (answer: SettingsAnswer) => void): void;
  /** The paths of what was stored and could not be read; defaults took its place. */
  readonly unreadable: readonly string[];
}

/** Of the file's format. A change that gives a key another meaning raises it, and carries over what older files hold. */
const formatVersion = 1;

const keys = Object.keys(storedFields) as (keyof StoredSettings)[];

function readStored(stored: JsonObject, onUnreadable: (path: string) => void): StoredSettings {
  const entries = keys.map((key) => [key, storedFields[key].read(stored[key], onUnreadable, key)]);
  return Object.fromEntries(entries) as StoredSettings;
}

export function openSettingsFile({ folder, stored, corruptBackup, save }: SettingsDocument): SettingsFile {
  const unreadable: string[] = [];
  let document: JsonObject = { version: formatVersion, ...stored };
  let present = stored ? readStored(stored, (path) => unreadable.push(path)) : defaultStoredSettings;
  let saved = true;
  let savedChanged: (answer: SettingsAnswer) => void = () => {};
  const answer = () => ({ settings: present.settings, corruptBackup, notSavedIn: saved ? null : folder });

  function noteSaved(now: boolean): void {
    if (saved === now) return;
    saved = now;
    savedChanged(answer());
  }

  function saveAs(next: JsonObject): void {
    try {
      save(next);
    } catch (error) {
      noteSaved(false);
      throw new FailureError('settings-not-saved', error instanceof Error ? error.message : String(error));
    }
    document = next;
  }

  function put<K extends keyof StoredSettings>(key: K, value: StoredSettings[K], before: unknown): void {
    saveAs({ ...document, [key]: storedFields[key].write(before, value) });
    present = { ...present, [key]: value };
    noteSaved(true);
  }

  if (!stored) {
    // The file that knew of a keychain entry is gone: the start is to look for one.
    if (corruptBackup) present = { ...present, connection: { ...present.connection, entry: 'unsure' } };
    try {
      saveAs({ ...document, ...present });
    } catch {
      // A full disk must not keep the app from starting: the answer to the page says so.
    }
  }

  const write: SettingsFile['write'] = (key, value) => put(key, value, document[key]);
  return {
    read: (key) => present[key],
    write,
    replace: (key, value) => put(key, value, undefined),
    answer,
    change(change) {
      write('settings', { ...present.settings, ...change });
      return answer();
    },
    onSavedChanged(act) {
      savedChanged = act;
    },
    unreadable,
  };
}
