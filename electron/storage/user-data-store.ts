import type { Clock } from '../core/clock';
import { backUpWeekly } from './back-up';
import { openUserData, type UserData, userDataPath } from './open-user-data';
import type { Database, Sqlite } from './sqlite';
import { storeProblemOf } from './store-problem';

/** `user-data.db`, opened once, when it is first needed. */
export interface UserDataStore {
  /** Never rejects. */
  open(): Promise<UserData>;
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
    // The backup of a file that was damaged may hold what could not be recovered.
    if (opened.database && opened.damagedBackup === null) backUpAfter(firstBackUpMs, opened.database);
    return opened;
  }

  return {
    open() {
      opening ??= open();
      return opening;
    },
    close() {
      stopWaiting();
      opened?.database?.close();
    },
  };
}
