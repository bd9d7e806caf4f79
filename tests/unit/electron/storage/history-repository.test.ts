import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openUserData } from '../../../../electron/storage/open-user-data';
import type { HistoryRepository } from '../../../../electron/storage/repositories/history-repository';
import { createSqliteHistory } from '../../../../electron/storage/repositories/sqlite-history';
import { type Database, loadSqlite } from '../../../../electron/storage/sqlite';

let folder = '';
let opened: Database[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
});
afterEach(() => {
  for (const database of opened) database.close();
  opened = [];
  rmSync(folder, { recursive: true });
});

async function open(): Promise<{ database: Database; history: HistoryRepository }> {
  const { database } = openUserData(await loadSqlite(), folder, new Date());
  if (!database) throw new Error('not opened');
  opened.push(database);
  return { database, history: createSqliteHistory(database) };
}

const search = (text: string) => ({ text, at: 1, hits: 10, parts: 3 });

it('Searches are stored with what they have cost, the last one first, each once regardless of case', async () => {
  const { database, history } = await open();
  for (const text of ['LM358', '10 MΩ', 'NE555', 'lm358']) await history.add(search(text));
  expect(await history.recent(2)).toEqual(['lm358', 'NE555']);
  expect(database.prepare('SELECT text, at, hits, parts FROM history ORDER BY id').all()).toEqual([
    search('10 MΩ'),
    search('NE555'),
    search('lm358'),
  ]);
});

it('No more than a thousand searches are stored', async () => {
  const { database, history } = await open();
  for (let at = 0; at < 1005; at += 1) await history.add(search(`PART-${at}`));
  const row = database.prepare('SELECT COUNT(*) AS count, MIN(text) AS first FROM history').get();
  expect(row).toEqual({ count: 1000, first: 'PART-10' });
  expect(await history.recent(1)).toEqual(['PART-1004']);
});

it('A view is stored as JSON, and one that is none reads as not stored', async () => {
  const { database, history } = await open();
  expect(await history.view()).toBeUndefined();
  await history.setView({ hiddenColumns: ['mpn'] });
  expect(await history.view()).toEqual({ hiddenColumns: ['mpn'] });
  database.exec(`UPDATE view SET value = '{'`);
  expect(await history.view()).toBeUndefined();
});

it('What was stored elsewhere is taken over once, in its order and before any later search', async () => {
  const { history } = await open();
  await history.takeOver([search('LM358'), search('NE555')], { order: null });
  await history.add(search('BC547'));
  await history.takeOver([search('LM741')], { order: 'other' });
  expect(await history.recent(9)).toEqual(['BC547', 'LM358', 'NE555']);
  expect(await history.view()).toEqual({ order: null });
});

it('Clearing removes every search and stores the view that is left', async () => {
  const { history } = await open();
  await history.add(search('LM358'));
  await history.clear({ filters: [] });
  expect(await history.recent(9)).toEqual([]);
  expect(await history.view()).toEqual({ filters: [] });
});
