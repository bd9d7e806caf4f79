import { existsSync } from 'node:fs';
import type { Clock } from '../core/clock';
import { createDeferred } from '../core/deferred';
import { backUp, backUpWeekly, backupOf } from './back-up';
import { openUserData, type UserData, userDataPath } from './open-user-data';
import { copiesOf, removeTraces } from './remove-traces';
import type { Database, Sqlite } from './sqlite';
import { storeProblemOf } from './store-problem';

/** `user-data.db`, opened once, when it is first needed. */
export interface UserDataStore {
  /** Never rejects. */
  open(): Promise<UserData>;
  /** Resolves once it is open, and does not open it. */
  whenOpened(): Promise<UserData>;
  /** Throws if there is a file that cannot be used: what is in it cannot be removed. */
  requireUsable(): Promise<void>;
  /**
   * Removes what was removed from the tables from the journal and from each copy of the file. Throws SQLite's and the
   * system's errors.
   */
  removeTraces(): Promise<void>;
  /** To be called when the app quits. */
  close(): void;
}

interface StoreOptions {
  readonly folder: string;
  readonly loadSqlite: () => Promise<Sqlite>;
  readonly clock: Pick<Clock, 'now' | 'after'>;
  /** Called once it is open, or cannot be opened; `module`: the SQLite in use. */
  readonly onOpened: (data: UserData, module: Sqlite['name'] | null) => void;
  readonly onBackUpFailed: (error: unknown) => void;
}

/** The first backup waits until the start is over; then one looks once a day whether a week has passed. */
const firstBackUpMs = 10_000;
const nextBackUpMs = 24 * 3_600_000;

export function createUserDataStore(options: StoreOptions): UserDataStore {
  const { folder, loadSqlite, clock, onOpened, onBackUpFailed } = options;
  let opening: Promise<UserData> | null = null;
  const whenOpened = createDeferred<UserData>();
  let opened: UserData | null = null;
  let stopWaiting = () => {};

  function backUpAfter(ms: number, database: Database): void {
    stopWaiting = clock.after(ms, () => {
      try {
        backUpWeekly(database, userDataPath(folder), clock.now());
      } catch (error) {
        onBackUpFailed(error);
      }
      backUpAfter(nextBackUpMs, database);
    });
  }

  async function open(): Promise<UserData> {
    let sqlite: Sqlite | null = null;
    try {
      sqlite = await loadSqlite();
      opened = openUserData(sqlite, folder, new Date(clock.now()));
    } catch (error) {
      opened = { database: null, problem: storeProblemOf(error), error, damagedBackup: null };
    }
    onOpened(opened, sqlite?.name ?? null);
    if (opened.database) backUpAfter(firstBackUpMs, opened.database);
    whenOpened.resolve(opened);
    return opened;
  }

  function openOnce(): Promise<UserData> {
    opening ??= open();
    return opening;
  }

  return {
    open: openOnce,
    whenOpened: () => whenOpened.promise,
    async requireUsable() {
      const { database, error } = await openOnce();
      const path = userDataPath(folder);
      if (!database && [path, ...copiesOf(path)].some(existsSync)) throw new Error(String(error));
    },
    async removeTraces() {
      const data = await openOnce();
      if (!data.database) return;
      const path = userDataPath(folder);
      const hadBackup = existsSync(backupOf(path));
      removeTraces(data.database, path);
      opened = { ...data, damagedBackup: null };
      opening = Promise.resolve(opened);
      try {
        if (hadBackup) backUp(data.database, path);
      } catch (error) {
        // What was to be removed is gone. The next backup is made once there is room.
        onBackUpFailed(error);
      }
    },
    close() {
      stopWaiting();
      opened?.database?.close();
    },
  };
}
