import { readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import Store from 'electron-store';
import { isJsonObject, type JsonObject } from './stored-field';

/** `settings.json` in the user-data folder; it is written whole and atomically. */
export interface SettingsDocument {
  readonly folder: string;
  /** Its content when it was opened; null if there was no file, or one that is not a JSON object. */
  readonly stored: JsonObject | null;
  /**
   * The name under which a file that is not a JSON object was backed up, so that nothing of it is lost; null if none
   * was.
   */
  readonly corruptBackup: string | null;
  /** Throws the system's error. */
  save(document: JsonObject): void;
}

function parsed(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

function read(path: string, now: Date): Pick<SettingsDocument, 'stored' | 'corruptBackup'> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { stored: null, corruptBackup: null };
    }
    throw error;
  }
  const stored = parsed(text);
  if (stored) return { stored, corruptBackup: null };
  const backup = path.replace(/\.json$/, `.unreadable-${now.toISOString().replace(/[:.]/g, '-')}.json`);
  renameSync(path, backup);
  return { stored: null, corruptBackup: basename(backup) };
}

/** Throws if there is a file that the system does not let the app read. */
export function openSettingsDocument(folder: string, now: Date): SettingsDocument {
  const found = read(join(folder, 'settings.json'), now);
  // Without `defaults`, which it would write at once: the app would not start on a full disk.
  const store = new Store<Record<string, unknown>>({
    cwd: folder,
    name: 'settings',
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
  });
  return {
    folder,
    ...found,
    save(document) {
      store.store = { ...document };
    },
  };
}
