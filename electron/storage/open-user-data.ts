import { existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Sets the damaged file aside, with what lies beside it, and starts a new one with all that can be read of it. */
function replaceDamaged(
  sqlite: Sqlite,
  path: string,
  now: Date,
): Pick<UserData, 'database' | 'damagedBackup'> {
  const backup = path.replace(/\.db$/, `.damaged-${now.toISOString().replace(/[:.]/g, '-')}.db`);
  const backups = filesOf(backup);
  filesOf(path).forEach((file, index) => {
    if (existsSync(file)) renameSync(file, backups[index] ?? '');
  });
  const database = openDatabase(sqlite, path, userDataMigrations);
  try {
    const damaged = new sqlite.DatabaseSync(backup, { readOnly: true });
    try {
      recoverRows(damaged, database);
    } finally {
      damaged.close();
    }
  } catch {
    // Nothing of it can be read. It stays beside the new one.
  }
  return { database, damagedBackup: basename(backup) };
}

/** Never throws: the app runs without the file. */
export function openUserData(sqlite: Sqlite, folder: string, now: Date): UserData {
  const path = join(folder, 'user-data.db');
  const closed = { database: null, damagedBackup: null };
  try {
    const database = openDatabase(sqlite, path, userDataMigrations);
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
