import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesOf, openDatabase } from '../../../../electron/storage/open-database';
import { openUserData, type UserData } from '../../../../electron/storage/open-user-data';
import { type Database, loadSqlite, type Sqlite } from '../../../../electron/storage/sqlite';
import { userDataMigrations } from '../../../../electron/storage/user-data-migrations';

let sqlite: Sqlite;
let folder = '';
let open: Database[] = [];
beforeAll(async () => {
  sqlite = await loadSqlite();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'user-data-'));
});
afterEach(() => {
  for (const database of open) database.close();
  open = [];
  rmSync(folder, { recursive: true });
});

const path = () => join(folder, 'user-data.db');
const now = new Date('2026-01-02T03:04:05.678Z');
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

function openFile(): UserData {
  const data = openUserData(sqlite, folder, now);
  if (data.database) open.push(data.database);
  return data;
}

function opened(): Database {
  const { database, error } = openFile();
  if (!database) throw error;
  return database;
}

function closeAll(): void {
  for (const database of open) database.close();
  open = [];
}

const cell = (database: Database, sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];

function addLines(database: Database, count: number): void {
  const insert = database.prepare(
    `INSERT INTO spending (application, at, kind, text, parts, certain) VALUES ('a', ?, 'search', ?, 1, 1)`,
  );
  database.exec('BEGIN');
  for (let at = 0; at < count; at += 1) insert.run(at, `text ${at}`.padEnd(150, '.'));
  database.exec('COMMIT');
}

it('The SQLite under test is the one that is expected', () => {
  const builtIn = process.getBuiltinModule('node:sqlite') ? 'node:sqlite' : '@photostructure/sqlite';
  expect(sqlite.name).toBe(process.env.EXPECTED_SQLITE ?? builtIn);
});

describe('the user data', () => {
  it('is a new file in write-ahead mode, of the latest version, that only its user can read', () => {
    const database = opened();
    expect(cell(database, 'PRAGMA journal_mode')).toBe('wal');
    expect(cell(database, 'PRAGMA foreign_keys')).toBe(1);
    expect(cell(database, 'PRAGMA user_version')).toBe(userDataMigrations.length);
    expect(filesOf(path()).map(modeOf)).toEqual(['600', '600', '600']);
    const loose = database
      .prepare(
        `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(loose).toEqual([]);
  });

  it('becomes private where an earlier copy was not', () => {
    writeFileSync(path(), '', { mode: 0o644 });
    opened();
    expect(modeOf(path())).toBe('600');
  });

  it('is the same after a restart', () => {
    addLines(opened(), 3);
    closeAll();
    expect(cell(opened(), 'SELECT COUNT(*) FROM spending')).toBe(3);
  });

  it('has every line that was written before a kill', () => {
    addLines(opened(), 3);
    const after = mkdtempSync(join(tmpdir(), 'killed-'));
    // What lies on the disk while the app runs is what a kill leaves.
    for (const file of readdirSync(folder)) copyFileSync(join(folder, file), join(after, file));
    const { database } = openUserData(sqlite, after, now);
    expect(database && cell(database, 'SELECT COUNT(*) FROM spending')).toBe(3);
    expect(database && cell(database, 'PRAGMA integrity_check')).toBe('ok');
    database?.close();
    rmSync(after, { recursive: true });
  });

  it('that a newer version wrote is left alone', () => {
    opened().exec('PRAGMA user_version = 99');
    closeAll();
    const before = readFileSync(path());
    expect(openFile()).toMatchObject({ database: null, problem: 'newer', damagedBackup: null });
    expect(readFileSync(path())).toEqual(before);
    expect(readdirSync(folder)).toEqual(['user-data.db']);
  });

  it('that another program is writing to is in use', () => {
    const other = new sqlite.DatabaseSync(path());
    open.push(other);
    other.exec('BEGIN EXCLUSIVE; CREATE TABLE other (x)');
    expect(openFile()).toMatchObject({ database: null, problem: 'in-use' });
  });

  it('in a place that cannot be written to is a problem in words', () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    expect(openUserData(sqlite, folder, now)).toMatchObject({ database: null, problem: 'not-writable' });
  });
});

describe('a migration', () => {
  it('is made as a whole or not at all', () => {
    const first = 'CREATE TABLE one (x INTEGER) STRICT';
    const bad = 'CREATE TABLE two (x INTEGER) STRICT; INSERT INTO missing VALUES (1)';
    expect(() => openDatabase(sqlite, path(), [first, bad])).toThrow(/missing/);
    const database = openDatabase(sqlite, path(), [first]);
    open.push(database);
    expect(cell(database, 'PRAGMA user_version')).toBe(1);
    expect(cell(database, `SELECT COUNT(*) FROM sqlite_schema WHERE name = 'two'`)).toBe(0);
  });

  it('is made once, and only where it is missing', () => {
    openDatabase(sqlite, path(), ['CREATE TABLE one (x INTEGER) STRICT']).close();
    const sql = ['CREATE TABLE one (x INTEGER) STRICT', 'INSERT INTO one VALUES (7)'];
    openDatabase(sqlite, path(), sql).close();
    const database = openDatabase(sqlite, path(), sql);
    open.push(database);
    expect(database.prepare('SELECT x FROM one').all()).toEqual([{ x: 7 }]);
  });
});

describe('a damaged file', () => {
  it.each([
    ['is no database', 'no database at all. '.repeat(1000)],
    ['is cut short', null],
  ])('that %s is backed up beside a new one', (_name, text) => {
    if (text !== null) writeFileSync(path(), text);
    else {
      addLines(opened(), 500);
      closeAll();
      writeFileSync(path(), readFileSync(path()).subarray(0, 20_000));
    }
    const before = readFileSync(path());
    const { damagedBackup, problem, database } = openFile();
    expect(problem).toBeNull();
    expect(damagedBackup).toBe('user-data.damaged-2026-01-02T03-04-05-678Z.db');
    expect(readFileSync(join(folder, String(damagedBackup)))).toEqual(before);
    expect(database && cell(database, 'PRAGMA quick_check')).toBe('ok');
    expect(modeOf(path())).toBe('600');
  });

  it('gives the new one what can be read on both sides of the damage', () => {
    addLines(opened(), 2000);
    closeAll();
    const bytes = readFileSync(path());
    const middle = Math.floor(bytes.length / 4096 / 2) * 4096;
    bytes.fill(0xa5, middle, middle + 4096);
    writeFileSync(path(), bytes);
    const { database, damagedBackup } = openFile();
    expect(existsSync(join(folder, String(damagedBackup)))).toBe(true);
    if (!database) throw new Error('not opened');
    const count = Number(cell(database, 'SELECT COUNT(*) FROM spending'));
    expect(count).toBeGreaterThan(1800);
    expect(cell(database, 'SELECT MIN(at) FROM spending')).toBe(0);
    expect(cell(database, 'SELECT MAX(at) FROM spending')).toBe(1999);
  });
});
