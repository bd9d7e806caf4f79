import { readFileSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { type StoredSettings, storedSettingsSchema } from './stored-settings';

/** What lies in a settings file. */
export interface StoredFile {
  /** As it was read, with what only another version knows. */
  readonly whole: Readonly<Record<string, unknown>>;
  readonly stored: StoredSettings;
}

function parsed(text: string): StoredFile | null {
  try {
    const whole: unknown = JSON.parse(text);
    const { data } = storedSettingsSchema.safeParse(whole);
    return data ? { whole: whole as StoredFile['whole'], stored: data } : null;
  } catch {
    return null;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return '';
  }
}

/**
 * The settings file at `path`; null where there is none. One that cannot be read is moved out of the way, so that
 * nothing of it is overwritten, and `setAside` is its new name.
 */
export function readOrSetAside(
  path: string,
  now: Date,
): { readonly file: StoredFile | null; readonly setAside: string | null } {
  const text = readText(path);
  const file = text === null ? null : parsed(text);
  if (text === null || file) return { file, setAside: null };
  const kept = path.replace(/\.json$/, `.unreadable-${now.toISOString().replace(/[:.]/g, '-')}.json`);
  renameSync(path, kept);
  return { file: null, setAside: basename(kept) };
}
