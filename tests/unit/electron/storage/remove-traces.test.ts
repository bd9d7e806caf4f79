import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSqliteHistory } from '../../../../electron/storage/repositories/sqlite-history';
import { loadSqlite } from '../../../../electron/storage/sqlite';
import { createUserDataStore, type UserDataStore } from '../../../../electron/storage/user-data-store';
import { createFakeClock } from '../../fake-clock';

let folder = '';
let stores: UserDataStore[] = [];
const failures: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traces-'));
  failures.length = 0;
});
afterEach(() => {
  for (const store of stores) store.close();
  stores = [];
  rmSync(folder, { recursive: true });
});

const clock = createFakeClock(Date.now());
const search = 'FORGET-ME';

function createStore(load = loadSqlite): UserDataStore {
  const store = createUserDataStore({
    folder,
    loadSqlite: load,
    clock,
    onOpened: () => undefined,
    onBackUpFailed: (error) => failures.push(String(error)),
  });
  stores.push(store);
  return store;
}

async function openedWith(store: UserDataStore) {
  const { database, error } = await store.open();
  if (!database) throw error;
  return { database, history: createSqliteHistory(database) };
}

const write = (name: string, text = search) => writeFileSync(join(folder, name), text);
const holdingIt = () =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(search));

it('What was cleared is in no copy of the file, and what the user has put beside it stays', async () => {
  write('user-data.db', 'no database at all. '.repeat(1000));
  const store = createStore();
  const { history } = await openedWith(store);
  const { damagedBackup } = await store.open();
  await history.add({ text: search, at: 1, hits: 1, parts: 1 });
  await clock.advance(10_000);
  write(`${damagedBackup}`);
  write(`${damagedBackup}-wal`);
  write('user-data.damaged-2026-01-02T03-04-05-678Z.backup.db');
  write('user-data.backup.db.new');
  write('user-data.of-mine.db');
  write('settings.unreadable-2026-01-02T03-04-05-678Z.json', `{"search":{"recent":["${search}"`);
  write('settings.unreadable-2026-02-02T03-04-05-678Z.json', '{"theme":"dark"');
  await history.clear({});
  await store.removeTraces();
  expect(holdingIt()).toEqual(['user-data.of-mine.db']);
  expect(readdirSync(folder).sort()).toEqual([
    'settings.unreadable-2026-02-02T03-04-05-678Z.json',
    'user-data.backup.db',
    'user-data.db',
    'user-data.db-shm',
    'user-data.db-wal',
    'user-data.of-mine.db',
  ]);
  expect((await store.open()).damagedBackup).toBeNull();
});

it('A new backup that fails is reported, and leaves no former one that holds it', async () => {
  let isFull = false;
  const { name, DatabaseSync } = await loadSqlite();
  class FullDisk extends DatabaseSync {
    override prepare(sql: string) {
      if (isFull && sql.startsWith('VACUUM')) throw new Error('database or disk is full');
      return super.prepare(sql);
    }
  }
  const store = createStore(async () => ({ name, DatabaseSync: FullDisk }));
  const { history } = await openedWith(store);
  await history.add({ text: search, at: 1, hits: 1, parts: 1 });
  await clock.advance(10_000);
  await history.clear({});
  expect(holdingIt()).toContain('user-data.backup.db');
  isFull = true;
  await store.removeTraces();
  expect(failures).toEqual(['Error: database or disk is full']);
  expect(holdingIt()).toEqual([]);
});

it('Fails while another program reads the journal, which then still holds it', async () => {
  const store = createStore();
  const { history } = await openedWith(store);
  await history.add({ text: search, at: 1, hits: 1, parts: 1 });
  const { DatabaseSync } = await loadSqlite();
  const other = new DatabaseSync(join(folder, 'user-data.db'));
  other.exec('BEGIN; SELECT COUNT(*) FROM history');
  await history.clear({});
  await expect(store.removeTraces()).rejects.toThrow(/journal/);
  other.close();
  await store.removeTraces();
  expect(holdingIt()).toEqual([]);
});

it('A file that is not there holds nothing, and one that cannot be used, or a copy of it, may', async () => {
  rmSync(folder, { recursive: true });
  await createStore().requireUsable();
  mkdirSync(folder);
  const store = createStore();
  (await openedWith(store)).database.exec('PRAGMA user_version = 99');
  await store.requireUsable();
  store.close();
  stores = [];
  await expect(createStore().requireUsable()).rejects.toThrow(/version 99/);
});
