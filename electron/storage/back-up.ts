import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Database } from './sqlite';

/** The backup of the database at `path`. */
export const backupOf = (path: string) => path.replace(/\.db$/, '.backup.db');

const weekMs = 7 * 24 * 3_600_000;

/** When the backup was made; long ago if there is none. */
function madeAt(backup: string): number {
  return statSync(backup, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/** Throws SQLite's and the system's errors; the former backup then stays. */
function backUp(database: Database, backup: string): void {
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
  const backup = backupOf(path);
  const age = now - madeAt(backup);
  if (age < 0 || age >= weekMs) backUp(database, backup);
}

/**
 * SECURITY: what the user has cleared is neither in the journal nor in the backup. The file itself overwrites what is
 * deleted. Throws SQLite's and the system's errors.
 */
export function removeTraces(database: Database, path: string): void {
  const backup = backupOf(path);
  if (existsSync(backup)) backUp(database, backup);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}
