import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import type { Database, Sqlite } from './sqlite';
import { DamagedFile, NewerFile } from './store-problem';

/** A database and the files that SQLite keeps beside it while it is open. */
export const filesOf = (path: string) => [path, `${path}-wal`, `${path}-shm`];

/** How long (ms) a statement waits for another program's. Main waits with it. */
const busyMs = 250;

/** SECURITY: only the user can read the files. SQLite gives those beside the database the mode that it has. */
function restrictToUser(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  for (const file of filesOf(path).filter(existsSync)) chmodSync(file, 0o600);
}

export function inTransaction(database: Database, act: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    act();
    database.exec('COMMIT');
  } catch (error) {
    // A full disk has ended it already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(database: Database): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

/** Each migration in one transaction, so that a kill leaves the version before it or the one after. */
function migrate(database: Database, migrations: readonly string[]): void {
  migrations.slice(versionOf(database)).forEach((sql, index, pending) => {
    const version = migrations.length - pending.length + index + 1;
    inTransaction(database, () => {
      database.exec(sql);
      database.exec(`PRAGMA user_version = ${version}`);
    });
  });
}

interface OpenOptions {
  /** What has to be set before the first table is made. */
  readonly pragmas?: string;
  /** Without SQLite's check of the whole file, for a file that is large and can be made anew. */
  readonly unchecked?: boolean;
}

/**
 * Opens the database at `path`, makes it if there is none, and brings it to the version of the last migration. Throws
 * SQLite's and the system's errors, `NewerFile` and `DamagedFile`, and leaves nothing open then.
 */
export function openDatabase(
  sqlite: Sqlite,
  path: string,
  migrations: readonly string[],
  { pragmas = '', unchecked = false }: OpenOptions = {},
): Database {
  restrictToUser(path);
  const database = new sqlite.DatabaseSync(path);
  try {
    database.exec(`PRAGMA busy_timeout = ${busyMs}`);
    const version = versionOf(database);
    if (version > migrations.length) throw new NewerFile(version);
    database.exec(pragmas);
    // NORMAL: a killed app loses nothing; a power cut may lose the last changes, and damages nothing.
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF',
    );
    const check = unchecked ? undefined : database.prepare('PRAGMA quick_check(1)').get();
    if (check && check.quick_check !== 'ok') throw new DamagedFile(String(check.quick_check));
    migrate(database, migrations);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
