import { existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backupOf } from './back-up';
import { filesOf, openDatabase } from './open-database';
import { recoverRows } from './recover-rows';
import type { Database, Sqlite } from './sqlite';
import { isDamage, type StoreProblem, storeProblemOf } from './store-problem';
import { userDataMigrations } from './user-data-migrations';

/** `user-data.db`: what the user would miss. What comes from the service lies elsewhere. */
export interface UserData {
  /** Null where the file cannot be used; `problem` says why. */
  readonly database: Database | null;
  readonly problem: StoreProblem | null;
  /** The technical detail of the problem or the damage, for the log. */
  readonly error: unknown;
  /** The name under which a damaged file was backed up; null if none was. */
  readonly damagedBackup: string | null;
}

export const userDataPath = (folder: string) => join(folder, 'user-data.db');

/** What the user clears is overwritten, not just left out. */
const openUserDataFile = (sqlite: Sqlite, path: string) =>
  openDatabase(sqlite, path, userDataMigrations, { pragmas: 'PRAGMA secure_delete = ON' });

/** Copies what can be read of another file; returns how many rows, 0 if it is no database. */
function copyFrom(sqlite: Sqlite, path: string, target: Database): number {
  try {
    const source = new sqlite.DatabaseSync(path, { readOnly: true });
    try {
      return recoverRows(source, target);
    } finally {
      source.close();
    }
  } catch {
    return 0;
  }
}

/**
 * Renames the damaged file, with what lies beside it, and starts a new one with all that can be read of it, or, where
 * that is nothing, of the weekly backup.
 */
function replaceDamaged(
  sqlite: Sqlite,
  path: string,
  now: Date,
): Pick<UserData, 'database' | 'damagedBackup'> {
  const aside = path.replace(/\.db$/, `.damaged-${now.toISOString().replace(/[:.]/g, '-')}.db`);
  const filesAside = filesOf(aside);
  filesOf(path).forEach((file, index) => {
    if (existsSync(file)) renameSync(file, filesAside[index] ?? '');
  });
  const database = openUserDataFile(sqlite, path);
  const backup = backupOf(path);
  if (copyFrom(sqlite, aside, database) === 0) copyFrom(sqlite, backup, database);
  // It may hold what could not be recovered, and the next backup must not replace it.
  if (existsSync(backup)) renameSync(backup, backupOf(aside));
  return { database, damagedBackup: basename(aside) };
}

/** Never throws: the app runs without the file. */
export function openUserData(sqlite: Sqlite, folder: string, now: Date): UserData {
  const path = userDataPath(folder);
  const closed = { database: null, damagedBackup: null };
  try {
    const database = openUserDataFile(sqlite, path);
    return { ...closed, database, problem: null, error: null };
  } catch (error) {
    if (!isDamage(error)) return { ...closed, problem: storeProblemOf(error), error };
    try {
      return { ...replaceDamaged(sqlite, path, now), problem: null, error };
    } catch (next) {
      return { ...closed, problem: storeProblemOf(next), error: next };
    }
  }
}
