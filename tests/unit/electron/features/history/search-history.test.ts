import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSearchHistory } from '../../../../../electron/shared/contract/constants/default-search-history';
import { maxRecentSearches, type SearchView } from '../../../../../electron/shared/contract/history';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import { filteredView, historyBench } from './history-bench';

const notCleared = { failure: { code: 'history-not-cleared' } };

describe('recent searches', () => {
  it('are listed latest first, each once regardless of case, also after a restart', async () => {
    const { start } = historyBench();
    const { remember, emitted, read, stop } = start();
    for (const text of ['LM358', 'NE555', 'lm358']) await remember(text);
    expect((await read()).recent).toEqual(['lm358', 'NE555']);
    expect(emitted.at(-1)).toEqual(await read());
    stop();
    expect((await start().read()).recent).toEqual(['lm358', 'NE555']);
  });

  it('are limited in number', async () => {
    const { remember, read } = historyBench().start();
    for (let at = 0; at < 40; at += 1) await remember(`PART-${at}`);
    expect((await read()).recent).toHaveLength(maxRecentSearches);
    expect((await read()).recent[0]).toBe('PART-39');
  });

  it('never include a text that contains the secret', async () => {
    const { remember, read } = historyBench({ secret: 'hunter2-hunter2' }).start();
    await remember('x hunter2-hunter2');
    expect((await read()).recent).toEqual([]);
  });

  it('never include filters of a text that contains the secret', async () => {
    const { history, read } = historyBench({ secret: 'hunter2-hunter2' }).start();
    await history.calls.rememberView(filteredView('x hunter2-hunter2'));
    expect(await read()).toMatchObject({ filters: [], filteredText: null });
  });

  it.each([
    ['a chosen value', { values: ['x hunter2-hunter2'] }],
    ['a range', { from: 'hunter2-hunter2' }],
  ])('never include a filter with the secret in %s', async (_name, typed) => {
    const { history, read } = historyBench({ secret: 'hunter2-hunter2' }).start();
    const view = filteredView('LM358');
    const filters = view.filters.map((filter) => ({ ...filter, ...typed }));
    await history.calls.rememberView({ ...view, filters });
    expect(await read()).toMatchObject({ filters: [], filteredText: null });
  });

  it('reach the page once the file is open; asking doesn’t open it', async () => {
    const { history, events, store } = historyBench().start();
    let isAnswered = false;
    const answer = history.calls.searchHistory(undefined).then(() => {
      isAnswered = true;
    });
    await new Promise(setImmediate);
    expect([events, isAnswered]).toEqual([[], false]);
    await store.open();
    await answer;
    expect(events).toEqual(['opened']);
  });

  it('are in memory where its tables are missing, which is no failure of a search', async () => {
    const { start, exec } = historyBench();
    const first = start();
    await first.read();
    first.stop();
    await exec('DROP TABLE history');
    const { history, remember, read, events } = start();
    await history.ready();
    expect(events).toContain('search history not opened');
    await remember('LM358');
    expect((await read()).recent).toEqual(['LM358']);
    await expect(history.calls.forgetSearches(undefined)).rejects.toMatchObject(notCleared);
    expect((await read()).recent).toEqual(['LM358']);
  });

  it('are in memory where the file cannot be used', async () => {
    const { start } = historyBench();
    const first = start({ usable: false });
    await first.remember('LM358');
    await first.history.calls.rememberView(filteredView('LM358'));
    expect(await first.read()).toEqual({ ...filteredView('LM358'), recent: ['LM358'] });
    expect((await first.history.calls.forgetSearches(undefined)).recent).toEqual([]);
    first.stop();
    expect(await start().read()).toEqual(defaultSearchHistory);
  });
});

describe('clearing them', () => {
  it('removes the filters of their results, and the texts of the ledger', async () => {
    const { start } = historyBench();
    const { history, remember, events, stop } = start();
    await remember('LM358');
    await history.calls.rememberView(filteredView('LM358'));
    const left = { ...filteredView(null), filters: [], recent: [] };
    expect(await history.calls.forgetSearches(undefined)).toEqual(left);
    expect(events).toContain('texts forgotten');
    stop();
    expect(await start().read()).toEqual(left);
  });

  it('leaves them in no byte of the database, its journal and its backup', async () => {
    const { start, clock, folder } = historyBench();
    const { remember, history, read } = start();
    await read();
    for (let at = 0; at < 50; at += 1) await remember(`FORGET-ME-${at}`);
    await clock.advance(60_000);
    const files = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(readdirSync(folder)).toContain('user-data.backup.db');
    expect(files().filter((bytes) => bytes.includes('FORGET-ME'))).not.toEqual([]);
    await history.calls.forgetSearches(undefined);
    expect(files().filter((bytes) => bytes.includes('FORGET-ME'))).toEqual([]);
  });

  it('says so if it fails; clearing again finishes it', async () => {
    const { start, folder } = historyBench();
    const { remember, history, read } = start();
    await remember('LM358');
    const { DatabaseSync } = await loadSqlite();
    const other = new DatabaseSync(join(folder, 'user-data.db'));
    other.exec('BEGIN IMMEDIATE');
    await expect(history.calls.forgetSearches(undefined)).rejects.toMatchObject(notCleared);
    other.close();
    expect((await read()).recent).toEqual(['LM358']);
    await history.calls.forgetSearches(undefined);
    expect((await read()).recent).toEqual([]);
  });

  it('fails where there is a file that cannot be used, which still holds them', async () => {
    const { start, exec, disk } = historyBench({ search: { ...filteredView('LM358'), recent: ['NE555'] } });
    const first = start();
    await first.remember('LM358');
    first.stop();
    await exec('PRAGMA user_version = 99');
    disk.document = { version: 1, search: { recent: ['BC547'] } };
    const { history, events } = start();
    await expect(history.calls.forgetSearches(undefined)).rejects.toMatchObject(notCleared);
    expect(events).not.toContain('texts forgotten');
    expect(disk.document).toHaveProperty('search');
  });

  it('clears them also where they could not be read before', async () => {
    const { start, exec } = historyBench();
    const first = start();
    await first.remember('LM358');
    first.stop();
    await exec('ALTER TABLE view RENAME TO elsewhere');
    const { history, read } = start();
    expect((await read()).recent).toEqual([]);
    await exec('ALTER TABLE elsewhere RENAME TO view');
    await history.calls.forgetSearches(undefined);
    expect(await start().read()).toMatchObject({ recent: [] });
  });
});

describe('the results view', () => {
  const withRange = (from: string): SearchView => ({
    ...filteredView('LM358'),
    filters: [{ facet: 'capacitance', values: [], from, to: null }],
  });
  /** The view in the database, by a connection of its own. */
  async function storedIn(folder: string): Promise<unknown> {
    const { DatabaseSync } = await loadSqlite();
    const database = new DatabaseSync(join(folder, 'user-data.db'));
    const row = database.prepare('SELECT value FROM view').get();
    database.close();
    return row && JSON.parse(String(row.value));
  }

  it('is applied at once and saved once after typing has stopped', async () => {
    const { start, clock, folder } = historyBench();
    const { history, emitted, read } = start();
    for (const typed of ['4', '4.', '4.7', '4.7 µ', '4.7 µF']) {
      expect(await history.calls.rememberView(withRange(typed))).toMatchObject(withRange(typed));
      expect(await read()).toMatchObject(withRange(typed));
      expect(emitted.at(-1)).toMatchObject(withRange(typed));
      await clock.advance(499);
    }
    expect(await storedIn(folder)).toBeUndefined();
    await clock.advance(1);
    expect(await storedIn(folder)).toEqual(withRange('4.7 µF'));
  });

  it('is saved when the app quits before that', async () => {
    const { start, folder } = historyBench();
    const { history, stop } = start();
    await history.calls.rememberView(withRange('4.7 µF'));
    stop();
    expect(await storedIn(folder)).toEqual(withRange('4.7 µF'));
  });

  it('is dropped with cleared searches, and not saved after all', async () => {
    const { start, clock, folder } = historyBench();
    const { history } = start();
    await history.calls.rememberView(withRange('10 µF'));
    await history.calls.forgetSearches(undefined);
    await clock.advance(1000);
    expect(await storedIn(folder)).toMatchObject({ filters: [], filteredText: null });
  });

  it('keeps what another version has stored in it until searches are cleared', async () => {
    const { start, folder, clock } = historyBench({ search: { ...filteredView('LM358'), recent: [] } });
    const first = start();
    await first.read();
    first.stop();
    const { DatabaseSync } = await loadSqlite();
    const database = new DatabaseSync(join(folder, 'user-data.db'));
    database.exec(`UPDATE view SET value = json_set(value, '$.visits', 'LM358')`);
    database.close();
    const { history } = start();
    await history.calls.rememberView(withRange('1 µF'));
    await clock.advance(1000);
    expect(await storedIn(folder)).toEqual({ ...withRange('1 µF'), visits: 'LM358' });
    await history.calls.forgetSearches(undefined);
    expect(await storedIn(folder)).not.toHaveProperty('visits');
  });
});
