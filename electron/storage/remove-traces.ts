import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from './sqlite';

/** The weekly backup, also one that was not finished, and what was renamed because it was damaged. */
const databaseCopy = /^user-data\.(backup|damaged-[\dTZ-]+)\./;
const settingsCopy = /^settings\.unreadable-[\dTZ-]+\.json$/;

/** Earlier versions stored recent searches in the settings, under this key. */
const holdsSearches = (file: string) => readFileSync(file, 'latin1').includes('"recent"');

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The copies of the database at `path` that the app has made, and of settings with searches in them. */
export function copiesOf(path: string): string[] {
  const folder = dirname(path);
  const names = namesIn(folder);
  const settings = names.filter((name) => settingsCopy.test(name)).map((name) => join(folder, name));
  const databases = names.filter((name) => databaseCopy.test(name)).map((name) => join(folder, name));
  return [...databases, ...settings.filter(holdsSearches)];
}

/**
 * SECURITY: what the user has cleared is neither in the journal nor in any copy. The file itself overwrites what is
 * deleted. The copies go first: on a full disk that makes room. Throws SQLite's and the system's errors.
 */
export function removeTraces(database: Database, path: string): void {
  for (const copy of copiesOf(path)) rmSync(copy, { force: true });
  const left = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  if (left?.busy !== 0) throw new Error('Another program reads the journal');
}
