import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createHistoryFeature } from '../../../../../electron/features/history/feature';
import { defaultSearchHistory } from '../../../../../electron/shared/contract/constants/default-search-history';
import type { SearchHistory, SearchView } from '../../../../../electron/shared/contract/history';
import { openSettingsFile } from '../../../../../electron/storage/settings-file';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import { createUserDataStore } from '../../../../../electron/storage/user-data-store';
import { createFakeClock } from '../../../fake-clock';

const { recent: _recent, ...defaultView } = defaultSearchHistory;

export const filteredView = (filteredText: string | null): SearchView => ({
  ...defaultView,
  order: { column: 'stock', descending: true },
  filters: [{ facet: 'manufacturer', values: ['1'], from: null, to: null }],
  filteredText,
});

/** The history over a real database in a folder of its own, and a settings file in memory that survives restarts. */
export function historyBench({ search = undefined as unknown, secret = 'no such secret' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  const disk = {
    document: { version: 1, ...(search === undefined ? {} : { search }) } as object,
    full: false,
  };
  const clock = createFakeClock(Date.UTC(2026, 0, 20));
  const closes: (() => void)[] = [];
  onTestFinished(() => {
    for (const close of closes) close();
    rmSync(folder, { recursive: true });
  });

  /** Starts the app; `usable`: whether the database can be used. */
  function start({ usable = true } = {}) {
    const emitted: SearchHistory[] = [];
    const events: string[] = [];
    const file = openSettingsFile(
      {
        folder,
        stored: JSON.parse(JSON.stringify(disk.document)),
        corruptBackup: null,
        save(document) {
          if (disk.full) throw new Error('disk full');
          disk.document = document;
          events.push('settings saved');
        },
      },
      () => undefined,
    );
    const store = createUserDataStore({
      folder: usable ? folder : join(folder, 'missing'),
      loadSqlite,
      clock,
      onOpened: () => void events.push('opened'),
      onBackUpFailed: () => undefined,
    });
    const history = createHistoryFeature({
      store,
      settingsFile: file,
      forgetTexts: async () => void events.push('texts forgotten'),
      holdsSecret: (text) => text.includes(secret),
      log: { warn: (message) => void events.push(message) },
      sendToPage: (_name, next) => void emitted.push(next as SearchHistory),
      clock,
    });
    let isClosed = false;
    const stop = () => {
      if (isClosed) return;
      isClosed = true;
      history.stop?.();
      store.close();
    };
    closes.push(stop);
    return {
      history,
      store,
      emitted,
      events,
      /** What the page is sent; opens the database. */
      async read() {
        await store.open();
        return history.calls.searchHistory(undefined);
      },
      remember: (text: string) => history.remember({ text, hits: 10, parts: 3 }),
      stop,
    };
  }
  /** Runs `sql` on the file, as another program would. */
  async function exec(sql: string): Promise<void> {
    const { DatabaseSync } = await loadSqlite();
    const database = new DatabaseSync(join(folder, 'user-data.db'));
    database.exec(sql);
    database.close();
  }
  return { folder, disk, clock, start, exec };
}
