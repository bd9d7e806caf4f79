import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { UserData } from '../../../../electron/storage/open-user-data';
import { createSqliteSpending } from '../../../../electron/storage/repositories/sqlite-spending';
import { loadSqlite } from '../../../../electron/storage/sqlite';
import { createUserDataStore, type UserDataStore } from '../../../../electron/storage/user-data-store';
import { createFakeClock } from '../../fake-clock';

const hour = 3_600_000;
const day = 24 * hour;
/** The files' own times are the system's. */
const clock = createFakeClock(Date.now());

let folder = '';
let stores: UserDataStore[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'back-up-'));
});
afterEach(() => {
  for (const store of stores) store.close();
  stores = [];
  rmSync(folder, { recursive: true });
});

const backup = () => join(folder, 'user-data.backup.db');
const failures: string[] = [];

async function open(): Promise<UserData> {
  const store = createUserDataStore({
    folder,
    loadSqlite,
    clock,
    onOpened: () => undefined,
    onBackUpFailed: (error) => failures.push(String(error)),
  });
  stores.push(store);
  return store.open();
}

function closeAll(): void {
  for (const store of stores) store.close();
  stores = [];
}

async function add({ database }: UserData, parts: number): Promise<void> {
  if (!database) throw new Error('not opened');
  await createSqliteSpending(database).add({ application: 'a', at: 1, kind: 'search', text: 'LM358', parts });
}

async function partsIn({ database }: UserData): Promise<number> {
  if (!database) throw new Error('not opened');
  return (await createSqliteSpending(database).spent('a', 0)).parts;
}

const ageInDays = (days: number) => {
  const at = new Date(clock.now() - days * day);
  utimesSync(backup(), at, at);
};

it('The user data is backed up some seconds after the start, for its user alone', async () => {
  await open();
  expect(existsSync(backup())).toBe(false);
  await clock.advance(10_000);
  expect(statSync(backup()).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
});

it('The next backup is made once a week has passed, also while the app runs', async () => {
  await open();
  await clock.advance(10_000);
  const first = statSync(backup()).ino;
  ageInDays(6);
  await clock.advance(day - hour);
  expect(statSync(backup()).ino).toBe(first);
  ageInDays(8);
  await clock.advance(2 * hour);
  expect(statSync(backup()).ino).not.toBe(first);
});

it('A backup that fails is reported, and the former one stays', async () => {
  await add(await open(), 3);
  writeFileSync(backup(), 'the former one');
  ageInDays(8);
  // A folder is in the way of the new one.
  mkdirSync(`${backup()}.new`);
  await clock.advance(10_000);
  expect(failures).toHaveLength(1);
  expect(statSync(backup()).size).toBe('the former one'.length);
});

it('A file of which nothing can be read is replaced by what the backup holds, which is kept beside it', async () => {
  await add(await open(), 7);
  await clock.advance(10_000);
  closeAll();
  writeFileSync(join(folder, 'user-data.db'), 'no database at all. '.repeat(1000));
  for (const name of ['-wal', '-shm']) rmSync(join(folder, `user-data.db${name}`), { force: true });
  const before = statSync(backup()).ino;
  ageInDays(8);
  const data = await open();
  expect(data.damagedBackup).not.toBeNull();
  expect(await partsIn(data)).toBe(7);
  const aside = join(folder, `${data.damagedBackup}`.replace(/\.db$/, '.backup.db'));
  expect(statSync(aside).ino).toBe(before);
  await clock.advance(10_000);
  expect(statSync(backup()).ino).not.toBe(before);
  expect(existsSync(aside)).toBe(true);
});
