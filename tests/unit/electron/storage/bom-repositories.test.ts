import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maxRememberedHeaders } from '../../../../electron/shared/contract/constants/bom-limits';
import { openUserData } from '../../../../electron/storage/open-user-data';
import type { BomPreferencesRepository } from '../../../../electron/storage/repositories/bom-preferences-repository';
import type {
  BomLineRecord,
  BomRecord,
  BomRepository,
} from '../../../../electron/storage/repositories/bom-repository';
import { createMemoryBomPreferences } from '../../../../electron/storage/repositories/memory-bom-preferences';
import { createMemoryBoms } from '../../../../electron/storage/repositories/memory-boms';
import { createSqliteBomPreferences } from '../../../../electron/storage/repositories/sqlite-bom-preferences';
import { createSqliteBoms } from '../../../../electron/storage/repositories/sqlite-boms';
import { type Database, loadSqlite } from '../../../../electron/storage/sqlite';

let folder = '';
let opened: Database[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boms-'));
});
afterEach(() => {
  for (const database of opened) database.close();
  opened = [];
  rmSync(folder, { recursive: true });
});

async function openDatabase(): Promise<Database> {
  const { database } = openUserData(await loadSqlite(), folder, new Date());
  if (!database) throw new Error('not opened');
  opened.push(database);
  return database;
}

const record = (id: string, changedAt = 1): BomRecord => ({
  id,
  name: `BOM ${id}`,
  settings: { boards: [50] },
  origin: { fileName: 'power.csv' },
  job: null,
  problems: 0,
  createdAt: 1,
  changedAt,
});
const line = (id: number, position: number, more: Partial<BomLineRecord> = {}): BomLineRecord => ({
  id,
  position,
  read: { references: [`R${id}`] },
  edits: null,
  choice: null,
  outcome: null,
  alternates: null,
  ...more,
});
const table = {
  rows: [
    ['Reference', 'Part'],
    ['R1', 'RC0603'],
  ],
};

describe.each<[string, () => Promise<BomRepository>]>([
  ['on disk', async () => createSqliteBoms(await openDatabase())],
  ['in memory', async () => createMemoryBoms()],
])('BOMs %s', (_where, create) => {
  it('are listed with the number of their lines, the last changed first', async () => {
    const boms = await create();
    await boms.add(record('a', 2), [line(1, 0), line(2, 1)], table);
    await boms.add(record('b', 3), [], table);
    expect(await boms.list()).toEqual([
      { ...record('b', 3), lines: 0 },
      { ...record('a', 2), lines: 2 },
    ]);
  });

  it('are counted without the deleted ones, and listed up to a thousand', async () => {
    const boms = await create();
    for (let index = 0; index < 1002; index += 1) await boms.add(record(`b${index}`, index), [], null);
    await boms.markDeleted('b1001', 1);
    expect((await boms.usage()).boms).toBe(1001);
    const listed = await boms.list();
    expect([listed.length, listed[0]?.id, listed.at(-1)?.id]).toEqual([1000, 'b1000', 'b1']);
  });

  it('are found with their lines in order and their table', async () => {
    const boms = await create();
    await boms.add(record('a'), [line(7, 1), line(3, 0, { edits: { note: 'x' } })], table);
    expect(await boms.find('a')).toEqual(record('a'));
    expect(await boms.lines('a')).toEqual([line(3, 0, { edits: { note: 'x' } }), line(7, 1)]);
    expect(await boms.table('a')).toEqual(table);
    expect([await boms.find('b'), await boms.lines('b'), await boms.table('b')]).toEqual([null, [], null]);
  });

  it('change in the lines that are named alone, and in their table only where there is a new one', async () => {
    const boms = await create();
    await boms.add(record('a'), [line(1, 0), line(2, 1), line(3, 2)], table);
    const edited = line(2, 1, { choice: { part: 'p' }, outcome: { hits: 2 } });
    await boms.change({
      record: { ...record('a', 9), name: 'New', job: { done: 1 } },
      lines: [edited, line(4, 3)],
      removedLines: [1],
    });
    expect(await boms.find('a')).toEqual({ ...record('a', 9), name: 'New', job: { done: 1 } });
    expect(await boms.lines('a')).toEqual([edited, line(3, 2), line(4, 3)]);
    expect(await boms.table('a')).toEqual(table);
    await boms.change({ record: record('a'), lines: [], removedLines: [], table: { rows: [] } });
    expect(await boms.table('a')).toEqual({ rows: [] });
  });

  it('can be restored after they are deleted, until they are removed for good', async () => {
    const boms = await create();
    await boms.add(record('a'), [line(1, 0)], table);
    expect(await boms.markDeleted('a', 100)).toBe(true);
    expect(await boms.markDeleted('a', 200)).toBe(false);
    expect([await boms.list(), await boms.find('a')]).toEqual([[], null]);
    await boms.purge(99);
    expect(await boms.restore('a')).toBe(true);
    expect(await boms.find('a')).toEqual(record('a'));
    await boms.markDeleted('a', 300);
    await boms.purge(300);
    expect(await boms.restore('a')).toBe(false);
    expect(await boms.lines('a')).toEqual([]);
  });
});

it('The bytes of BOMs on disk grow with their tables, and no more count once those are removed', async () => {
  const boms = createSqliteBoms(await openDatabase());
  const before = (await boms.usage()).bytes;
  const cells = Array.from({ length: 20_000 }, (_, index) => String((index * 7919) % 99_991));
  await boms.add(record('a'), [], { rows: [cells] });
  const { bytes } = await boms.usage();
  expect(bytes).toBeGreaterThan(before + 20_000);
  await boms.markDeleted('a', 1);
  expect((await boms.usage()).bytes).toBe(bytes);
  await boms.purge(1);
  expect((await boms.usage()).bytes).toBeLessThan(before + 20_000);
});

describe.each<[string, () => Promise<BomPreferencesRepository>]>([
  ['on disk', async () => createSqliteBomPreferences(await openDatabase())],
  ['in memory', async () => createMemoryBomPreferences()],
])('What the user decides for every BOM, %s,', (_where, create) => {
  it('is found by number and manufacturer, and can be taken back', async () => {
    const preferences = await create();
    const one = { partNumber: 'lm358', manufacturer: 'ti' };
    const other = { partNumber: 'lm358', manufacturer: '' };
    await preferences.setDecision(one, { kind: 'as-is' }, 1);
    await preferences.setDecision(one, { kind: 'chosen' }, 2);
    expect(await preferences.decisions([other, one])).toEqual([
      { wanted: one, decision: { kind: 'chosen' } },
    ]);
    await preferences.setDecision(one, null, 3);
    expect(await preferences.decisions([one])).toEqual([]);
  });

  it('is one thing for a SKU, and another for a part number that looks the same', async () => {
    const preferences = await create();
    const part = { partNumber: 'c7950', manufacturer: 'lcsc' };
    const sku = { sku: 'c7950', distributor: 'lcsc' };
    await preferences.setDecision(sku, { kind: 'as-is' }, 1);
    const stored = [{ wanted: sku, decision: { kind: 'as-is' } }];
    expect(await preferences.decisions([part, sku])).toEqual(stored);
    await preferences.setDecision(part, null, 2);
    expect(await preferences.decisions([part, sku])).toEqual(stored);
    await preferences.setDecision(sku, null, 3);
    expect(await preferences.decisions([part, sku])).toEqual([]);
  });

  it('names the columns of a header', async () => {
    const preferences = await create();
    expect(await preferences.columns('f')).toBeNull();
    await preferences.setColumns('f', ['quantity'], 1);
    await preferences.setColumns('f', ['other'], 2);
    expect(await preferences.columns('f')).toEqual(['other']);
    for (let at = 3; at < 3 + maxRememberedHeaders; at += 1) await preferences.setColumns(`f${at}`, [], at);
    expect(await preferences.columns('f')).toBeNull();
    expect(await preferences.columns('f3')).toEqual([]);
  });
});

it('A BOM that is removed for good leaves no line and no table behind', async () => {
  const database = await openDatabase();
  const boms = createSqliteBoms(database);
  await boms.add(record('a'), [line(1, 0)], table);
  await boms.markDeleted('a', 1);
  await boms.purge(1);
  for (const name of ['bom', 'bom_line', 'bom_table'])
    expect(database.prepare(`SELECT COUNT(*) AS count FROM ${name}`).get()).toEqual({ count: 0 });
});

it('What is stored and cannot be read does not hide the rest', async () => {
  const database = await openDatabase();
  const boms = createSqliteBoms(database);
  await boms.add(record('a'), [line(1, 0)], table);
  database.exec(
    `UPDATE bom SET settings = '{'; UPDATE bom_line SET outcome = '['; UPDATE bom_table SET body = x'00'`,
  );
  expect(await boms.find('a')).toEqual({ ...record('a'), settings: undefined });
  expect(await boms.lines('a')).toEqual([line(1, 0, { outcome: undefined })]);
  expect(await boms.table('a')).toBeNull();
});
