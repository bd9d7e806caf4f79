import { readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import Store from 'electron-store';
import { isJsonObject, type JsonObject } from './stored-field';

/** `settings.json` in the user-data folder, as JSON: written whole and atomically. */
export interface SettingsDocument {
  readonly folder: string;
  /** What it held when it was opened; null where there was no file, or one that is no JSON object. */
  readonly stored: JsonObject | null;
  /** The name under which a file that is no JSON object was kept, so that nothing of it is overwritten. */
  readonly corruptBackup: string | null;
  /** Throws what the system says. */
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
  const kept = path.replace(/\.json$/, `.unreadable-${now.toISOString().replace(/[:.]/g, '-')}.json`);
  renameSync(path, kept);
  return { stored: null, corruptBackup: basename(kept) };
}

/** Throws where there is a file and the system does not let it be read. */
export function openSettingsDocument(folder: string, now: Date): SettingsDocument {
  const found = read(join(folder, 'settings.json'), now);
  // Without `defaults`, which it would write at once: on a full disk the app would not start.
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
