import { deleteCache, openCache } from './open-cache';
import type { AnswerRows } from './repositories/answer-rows';
import { createSqliteAnswers } from './repositories/sqlite-answers';
import type { Database, Sqlite } from './sqlite';
import { isDamage } from './store-problem';

export interface CacheFileOptions {
  readonly folder: string;
  readonly loadSqlite: () => Promise<Sqlite>;
  /** Called once it is open; `replaced`: why a file that could not be read gave way to an empty one, or null. */
  readonly onOpened: (module: Sqlite['name'], replaced: unknown) => void;
  /** Called with each error for which something is not stored, read or deleted. */
  readonly onFailed: (error: unknown) => void;
}

/** `cache.db`, opened when it is first used. The app runs on without it. */
export interface CacheFile {
  /**
   * What `act` returns. A file that turns out to be damaged is replaced by an empty one, for which `act` is called again.
   * Rejects with the system's and SQLite's errors, which `onFailed` has got; if the file cannot be opened, always with the
   * same one.
   */
  run<T>(act: (rows: AnswerRows) => T): Promise<T>;
  /** The same at once, if the file is open, whether or not it is damaged. Throws what `act` throws. */
  runNow(act: (rows: AnswerRows) => void): void;
  /** Deletes the file, which is made anew when it is next used. Throws as `run` does. */
  remove(): void;
  close(): void;
}

interface Opened {
  readonly database: Database;
  readonly rows: AnswerRows;
}

export function createCacheFile({ folder, loadSqlite, onOpened, onFailed }: CacheFileOptions): CacheFile {
  let loading: Promise<Sqlite> | null = null;
  let opened: Opened | null = null;
  /** Why it could not be opened: it is not tried again, since each time main may wait for another program. */
  let unusable: { readonly error: unknown } | null = null;
  let closed = false;

  /** Throws what `act` throws once it is reported. */
  function reporting<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      onFailed(error);
      throw error;
    }
  }

  function open(sqlite: Sqlite): Opened {
    const { database, replaced } = openCache(sqlite, folder);
    onOpened(sqlite.name, replaced);
    return { database, rows: createSqliteAnswers(database) };
  }

  function rowsOf(sqlite: Sqlite): AnswerRows {
    if (closed) throw new Error('The cache is closed');
    if (unusable) throw unusable.error;
    try {
      opened ??= open(sqlite);
      return opened.rows;
    } catch (error) {
      unusable = { error };
      onFailed(error);
      throw error;
    }
  }

  function closeFile(): void {
    const before = opened;
    // First: what cannot be closed is not used again either.
    opened = null;
    before?.database.close();
  }

  function remove(): void {
    try {
      closeFile();
    } finally {
      deleteCache(folder);
      unusable = null;
    }
  }

  return {
    async run(act) {
      loading ??= loadSqlite().catch((error: unknown) => {
        onFailed(error);
        throw error;
      });
      const sqlite = await loading;
      const task = () => {
        const rows = rowsOf(sqlite);
        return reporting(() => act(rows));
      };
      try {
        return task();
      } catch (error) {
        // A damaged page shows only when it is read.
        if (!isDamage(error)) throw error;
        reporting(remove);
        return task();
      }
    },
    runNow(act) {
      const rows = opened?.rows;
      if (rows) reporting(() => act(rows));
    },
    remove: () => reporting(remove),
    close() {
      closed = true;
      closeFile();
    },
  };
}
