import { openUserData, type UserData } from './open-user-data';
import type { Sqlite } from './sqlite';
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
  readonly now: () => number;
  /** Called once it is open, or cannot be opened; `module`: the SQLite in use. */
  readonly onOpened: (data: UserData, module: Sqlite['name'] | null) => void;
}

export function createUserDataStore({ folder, loadSqlite, now, onOpened }: StoreOptions): UserDataStore {
  let opening: Promise<UserData> | null = null;
  let opened: UserData | null = null;

  async function open(): Promise<UserData> {
    let sqlite: Sqlite | null = null;
    try {
      sqlite = await loadSqlite();
      opened = openUserData(sqlite, folder, new Date(now()));
    } catch (error) {
      opened = { database: null, problem: storeProblemOf(error), error, damagedBackup: null };
    }
    onOpened(opened, sqlite?.name ?? null);
    return opened;
  }

  return {
    open() {
      opening ??= open();
      return opening;
    },
    close: () => opened?.database?.close(),
  };
}
