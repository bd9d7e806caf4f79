import { openCache, replaceCache } from './open-cache';
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
  /** What `act` returns, or null where the file cannot be used. A file that turns out to be damaged is replaced. */
  run<T>(act: (rows: AnswerRows) => T): Promise<T | null>;
  /** The same at once, if the file is open. */
  runNow(act: (rows: AnswerRows) => void): void;
  close(): void;
}

interface Opened {
  readonly database: Database;
  readonly rows: AnswerRows;
}

export function createCacheFile({ folder, loadSqlite, onOpened, onFailed }: CacheFileOptions): CacheFile {
  let opening: Promise<Sqlite | null> | null = null;
  let opened: Opened | null = null;
  let closed = false;

  const withRows = (database: Database): Opened => ({ database, rows: createSqliteAnswers(database) });

  async function open(): Promise<Sqlite | null> {
    try {
      const sqlite = await loadSqlite();
      if (closed) return null;
      const { database, replaced } = openCache(sqlite, folder);
      opened = withRows(database);
      onOpened(sqlite.name, replaced);
      return sqlite;
    } catch (error) {
      onFailed(error);
      return null;
    }
  }

  /** A damaged page shows only when it is read. */
  function replace(sqlite: Sqlite): void {
    opened?.database.close();
    opened = null;
    opened = withRows(replaceCache(sqlite, folder));
  }

  function act<T>(task: (rows: AnswerRows) => T, sqlite: Sqlite | null): T | null {
    if (!opened) return null;
    try {
      return task(opened.rows);
    } catch (error) {
      onFailed(error);
      if (sqlite && isDamage(error)) {
        try {
          replace(sqlite);
        } catch (next) {
          onFailed(next);
        }
      }
      return null;
    }
  }

  return {
    async run(task) {
      opening ??= open();
      const sqlite = await opening;
      return act(task, sqlite);
    },
    runNow: (task) => void act(task, null),
    close() {
      closed = true;
      opened?.database.close();
      opened = null;
    },
  };
}
