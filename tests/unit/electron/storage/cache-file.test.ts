import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCacheFile } from '../../../../electron/storage/cache-file';
import { openCache } from '../../../../electron/storage/open-cache';
import { loadSqlite, type Sqlite } from '../../../../electron/storage/sqlite';
import { answer, entry } from './answer-bench';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('What is sorted is in no temporary file', async () => {
  const { database } = openCache(await loadSqlite(), folder);
  const inMemory = 2;
  expect(database.prepare('PRAGMA temp_store').get()).toEqual({ temp_store: inMemory });
  database.close();
});

it('A file that cannot be closed is not used again, but made anew', async () => {
  const { name, DatabaseSync } = await loadSqlite();
  let isBroken = false;
  class Breaking extends DatabaseSync {
    override close() {
      super.close();
      if (isBroken) throw new Error('disk I/O error');
    }
  }
  const sqlite: Sqlite = { name, DatabaseSync: Breaking };
  const failures: unknown[] = [];
  const file = createCacheFile({
    folder,
    loadSqlite: async () => sqlite,
    onOpened: () => {},
    onFailed: (error) => failures.push(error),
  });
  await file.run((rows) => rows.put(answer('one'), [entry('LM358')]));
  isBroken = true;
  expect(() => file.remove()).toThrow('disk I/O error');
  isBroken = false;
  expect(await file.run((rows) => rows.oldest())).toBeNull();
  await file.run((rows) => rows.put(answer('two', 2000), [entry('LM358')]));
  expect(await file.run((rows) => rows.oldest())).toBe(2000);
  expect(failures).toHaveLength(1);
  file.close();
});

it('A file that was closed is not opened again', async () => {
  const file = createCacheFile({ folder, loadSqlite, onOpened: () => {}, onFailed: () => {} });
  await file.run((rows) => rows.put(answer('one'), [entry('LM358')]));
  file.close();
  await expect(file.run((rows) => rows.oldest())).rejects.toThrow('The cache is closed');
});
