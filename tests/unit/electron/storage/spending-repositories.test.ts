import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openUserData } from '../../../../electron/storage/open-user-data';
import { createDurableSpending } from '../../../../electron/storage/repositories/durable-spending';
import { createMemorySpending } from '../../../../electron/storage/repositories/memory-spending';
import type { SpendingRepository } from '../../../../electron/storage/repositories/spending-repository';
import { createSqliteSpending } from '../../../../electron/storage/repositories/sqlite-spending';
import { type Database, loadSqlite } from '../../../../electron/storage/sqlite';

const day = 86_400_000;
const noon = Date.UTC(2026, 0, 20, 12);
const line = (parts: number, at = noon, application = 'a') =>
  ({ application, at, kind: 'search', text: 'LM358', parts }) as const;

let folder = '';
let database: Database | null = null;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'spending-'));
  database = openUserData(await loadSqlite(), folder, new Date(noon)).database;
});
afterEach(() => {
  database?.close();
  rmSync(folder, { recursive: true });
});

function onDisk(): SpendingRepository {
  if (!database) throw new Error('not opened');
  return createSqliteSpending(database);
}

const durable = (disk: () => SpendingRepository | null, onWritten: (error: unknown) => void = () => {}) =>
  createDurableSpending({ onDisk: async () => disk(), inMemory: createMemorySpending(), onWritten });

describe.each([
  ['on disk', onDisk],
  ['in memory', createMemorySpending],
  ['on disk with memory for what cannot be saved', () => durable(onDisk)],
  ['with no disk', () => durable(() => null)],
])('the ledger %s', (_name, create) => {
  it('counts a reservation as uncertain until an answer settles it', async () => {
    const book = create();
    const reservation = await book.reserve(line(10));
    expect(await book.spent('a', 0)).toEqual({ parts: 10, uncertain: 10 });
    await reservation.settle(4);
    expect(await book.spent('a', 0)).toEqual({ parts: 4, uncertain: 0 });
    expect(await book.latest('a', 5)).toEqual([{ ...line(4), certain: true }]);
  });

  it('has no line for an answer without parts', async () => {
    const book = create();
    const reservation = await book.reserve(line(10));
    await reservation.settle(0);
    expect(await book.latest('a', 5)).toEqual([]);
  });

  it('forgets the texts of every application and keeps the counts, also of what is not settled yet', async () => {
    const book = create();
    await book.add(line(7, noon, 'b'));
    const reservation = await book.reserve(line(10));
    await book.forgetTexts();
    await reservation.settle(4);
    expect(await book.latest('a', 5)).toEqual([{ ...line(4), text: '', certain: true }]);
    expect(await book.latest('b', 5)).toEqual([{ ...line(7, noon, 'b'), text: '', certain: true }]);
  });

  it('sums by application, time and day, corrections included', async () => {
    const book = create();
    await book.add(line(7, noon - 40 * day));
    await book.add(line(3, noon - day));
    await book.add(line(2));
    await book.add({ ...line(-1), kind: 'corrected' });
    await book.add(line(50, noon, 'b'));
    expect(await book.spent('a', 0)).toEqual({ parts: 11, uncertain: 0 });
    expect(await book.spent('a', noon - 2 * day)).toEqual({ parts: 4, uncertain: 0 });
    const today = Math.floor(noon / day);
    expect(await book.days('a', noon - 2 * day)).toEqual([
      { day: today - 1, parts: 3 },
      { day: today, parts: 1 },
    ]);
    expect((await book.latest('a', 2)).map(({ parts }) => parts)).toEqual([-1, 2]);
  });

  it('stores a plan for each application', async () => {
    const book = create();
    expect(await book.plan('a')).toBeNull();
    await book.setPlan('a', { kind: 'lifetime', parts: 100 });
    await book.setPlan('a', { kind: 'monthly', parts: 2000 });
    await book.setPlan('b', { kind: 'unknown', parts: null });
    expect(await book.plan('a')).toEqual({ kind: 'monthly', parts: 2000 });
    expect(await book.plan('b')).toEqual({ kind: 'unknown', parts: null });
  });

  it('stores the last refusal for each application, until it is removed', async () => {
    const book = create();
    expect(await book.refusal('a')).toBeNull();
    await book.setRefusal('a', { at: noon, limit: 100 });
    await book.setRefusal('b', { at: noon + 1, limit: null });
    expect(await book.refusal('a')).toEqual({ at: noon, limit: 100 });
    await book.setRefusal('a', null);
    expect(await book.refusal('a')).toBeNull();
    expect(await book.refusal('b')).toEqual({ at: noon + 1, limit: null });
  });
});

it('A refusal whose end could not be saved does not come back while the app runs', async () => {
  const book = durable(onDisk);
  await book.setRefusal('a', { at: noon, limit: 100 });
  database?.exec('PRAGMA query_only = ON');
  await book.setRefusal('a', null);
  expect(await onDisk().refusal('a')).not.toBeNull();
  expect(await book.refusal('a')).toBeNull();
});

it('A file whose tables cannot be read loses no part', async () => {
  database?.exec('DROP TABLE limit_refusal');
  const errors: unknown[] = [];
  const inMemory = createMemorySpending();
  const onWritten = (error: unknown) => errors.push(error);
  const book = createDurableSpending({ onDisk: async () => onDisk(), inMemory, onWritten });
  await (await book.reserve(line(10))).settle(4);
  await book.add(line(3));
  expect(String(errors.at(-1))).toMatch(/limit_refusal/);
  expect(await inMemory.spent('a', 0)).toEqual({ parts: 7, uncertain: 0 });
  await expect(book.spent('a', 0)).rejects.toThrow(/limit_refusal/);
});

it('A plan that could not be saved does not come back once another one is', async () => {
  let disk: SpendingRepository | null = null;
  const book = durable(() => disk);
  await book.setPlan('a', { kind: 'lifetime', parts: 100 });
  expect(await book.plan('a')).toEqual({ kind: 'lifetime', parts: 100 });
  disk = onDisk();
  await book.setPlan('a', { kind: 'monthly', parts: 2000 });
  expect(await book.plan('a')).toEqual({ kind: 'monthly', parts: 2000 });
  expect(await disk.plan('a')).toEqual({ kind: 'monthly', parts: 2000 });
});

describe('a disk that is full', () => {
  /** The database may grow no further, as SQLite finds it on a full disk. */
  function fill(): void {
    database?.exec(`PRAGMA max_page_count = 1; PRAGMA wal_checkpoint(TRUNCATE)`);
  }
  function makeRoom(): void {
    database?.exec('PRAGMA max_page_count = 1000000');
  }
  const long = { ...line(10), text: 'x'.repeat(200_000) };

  it('loses no part, and takes what was kept in memory once there is room', async () => {
    const errors: unknown[] = [];
    const book = durable(onDisk, (error) => errors.push(error));
    await (await book.reserve(line(3))).settle(3);
    fill();
    const reservation = await book.reserve(long);
    expect(String(errors.at(-1))).toMatch(/full/);
    expect(await book.spent('a', 0)).toEqual({ parts: 13, uncertain: 10 });
    makeRoom();
    await reservation.settle(6);
    expect(errors.at(-1)).toBeNull();
    expect(await onDisk().spent('a', 0)).toEqual({ parts: 9, uncertain: 0 });
    expect(await book.spent('a', 0)).toEqual({ parts: 9, uncertain: 0 });
  });

  it('brings back no text that was cleared before there was room', async () => {
    const book = durable(onDisk);
    fill();
    const reservation = await book.reserve(long);
    makeRoom();
    await book.forgetTexts();
    await reservation.settle(6);
    expect(await onDisk().latest('a', 5)).toEqual([{ ...line(6), text: '', certain: true }]);
  });
});
