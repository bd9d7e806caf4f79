import { inTransaction } from '../open-database';
import type { Database } from '../sqlite';
import type { HistoryRepository, StoredSearch } from './history-repository';

/** More than anybody looks through. */
const maxSearches = 1000;
const viewName = 'results';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Each method has done its work when it returns: the app may quit right after. */
export function createSqliteHistory(database: Database): HistoryRepository {
  const latest = database.prepare('SELECT text FROM history ORDER BY id DESC LIMIT ?');
  const insert = database.prepare(
    'INSERT OR REPLACE INTO history (key, text, at, hits, parts) VALUES (?, ?, ?, ?, ?)',
  );
  const trim = database.prepare(
    `DELETE FROM history WHERE id <= (SELECT id FROM history ORDER BY id DESC LIMIT 1 OFFSET ${maxSearches})`,
  );
  const removeAll = database.prepare('DELETE FROM history');
  const readView = database.prepare('SELECT value FROM view WHERE name = ?');
  const writeView = database.prepare('INSERT OR REPLACE INTO view (name, value) VALUES (?, ?)');

  const put = ({ text, at, hits, parts }: StoredSearch) =>
    insert.run(text.toLowerCase(), text, at, hits, parts);
  const putView = (view: unknown) => writeView.run(viewName, JSON.stringify(view));

  return {
    recent: async (count) => latest.all(count).map(({ text }) => String(text)),
    async add(search) {
      inTransaction(database, () => {
        put(search);
        trim.run();
      });
    },
    async view() {
      const row = readView.get(viewName);
      return row && parsed(String(row.value));
    },
    async setView(view) {
      putView(view);
    },
    async takeOver(searches, view) {
      if (readView.get(viewName)) return;
      // What is stored elsewhere is removed next, and must not be lost to a power cut.
      database.exec('PRAGMA synchronous = FULL');
      try {
        inTransaction(database, () => {
          for (const search of searches.toReversed()) put(search);
          putView(view);
        });
      } finally {
        database.exec('PRAGMA synchronous = NORMAL');
      }
    },
    async clear(view) {
      inTransaction(database, () => {
        removeAll.run();
        putView(view);
      });
    },
  };
}
