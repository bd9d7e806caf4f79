import { closeSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Database } from './sqlite';

/** The backup of the database at `path`. */
export const backupOf = (path: string) => path.replace(/\.db$/, '.backup.db');

const weekMs = 7 * 24 * 3_600_000;

/** When the backup was made; long ago if there is none. */
function madeAt(backup: string): number {
  return statSync(backup, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/** Copies the database at `path`. Throws SQLite's and the system's errors; the former backup then stays. */
export function backUp(database: Database, path: string): void {
  const backup = backupOf(path);
  const unfinished = `${backup}.new`;
  rmSync(unfinished, { force: true });
  // SECURITY: only the user can read it. SQLite accepts an empty file, and leaves its mode.
  closeSync(openSync(unfinished, 'wx', 0o600));
  database.prepare('VACUUM INTO ?').run(unfinished);
  renameSync(unfinished, backup);
}

/**
 * Copies the database if its backup is a week old, or dated after `now` by a clock that was wrong. Throws SQLite's and
 * the system's errors; the former backup then stays.
 */
export function backUpWeekly(database: Database, path: string, now: number): void {
  const age = now - madeAt(backupOf(path));
  if (age < 0 || age >= weekMs) backUp(database, path);
}
