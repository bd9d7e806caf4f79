import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf } from '../../../../electron/storage/open-database';
import { loadSqlite } from '../../../../electron/storage/sqlite';
import { answer, answerBench, entry } from './answer-bench';

let bench: ReturnType<typeof answerBench>;
beforeEach(() => {
  bench = answerBench();
});
afterEach(() => bench.remove());

const always = { after: 0, until: Number.MAX_SAFE_INTEGER };

async function pragma(name: string) {
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(bench.path);
  const value = Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  database.close();
  return value;
}

describe('the file of the answers', () => {
  it('is in write-ahead mode, gives its free pages back, and only its user can read it', async () => {
    const store = bench.open();
    await store.put(answer('one'), [entry('LM358')]);
    expect(filesOf(bench.path).map((file) => (statSync(file).mode & 0o777).toString(8))).toEqual([
      '600',
      '600',
      '600',
    ]);
    expect(await pragma('journal_mode')).toBe('wal');
    const incremental = 2;
    expect(await pragma('auto_vacuum')).toBe(incremental);
  });

  it('holds no byte of what was deleted, compressed or not, in the database or beside it', async () => {
    const planted = randomBytes(12_000);
    const store = bench.open();
    for (let at = 1; at <= 60; at += 1) {
      const isPlanted = at % 3 === 0;
      const body = isPlanted ? Buffer.concat([randomBytes(at * 50), planted]) : randomBytes(9000);
      await store.put(
        answer(isPlanted ? `question-marker ${at}` : `key ${at}`, isPlanted ? 1 : 2000, { body }),
        [
          {
            ...entry(`P-${at}`),
            words: isPlanted ? `part-marker ${at}` : 'stays',
            row: isPlanted ? `row-marker ${at}` : 'stays',
          },
        ],
      );
    }
    const pieces = [planted.subarray(0, 64), planted.subarray(6000, 6064), planted.subarray(-64)];
    const traces = () =>
      [Buffer.from('question-marker'), Buffer.from('part-marker'), Buffer.from('row-marker'), ...pieces].map(
        (piece) => bench.bytes().includes(piece),
      );
    expect(traces()).not.toContain(false);
    await store.erase({ outside: { after: 1000, until: 3000 } });
    expect(traces()).not.toContain(true);
    expect(await store.find('a', 'key 59', always)).not.toBeNull();
    expect(await pragma('freelist_count')).toBe(0);
  });

  it.each([
    ['a damaged one', () => writeFileSync(bench.path, randomBytes(20_000))],
    [
      'one of a newer version',
      async () => {
        const { DatabaseSync } = await loadSqlite();
        const database = new DatabaseSync(bench.path);
        database.exec('PRAGMA user_version = 99; CREATE TABLE later (x)');
        database.close();
      },
    ],
  ])('is made anew in place of %s, which is told', async (_name, spoil) => {
    await spoil();
    const store = bench.open();
    await store.put(answer('one'), [entry('LM358')]);
    expect(await store.find('a', 'one', always)).not.toBeNull();
    expect(bench.opened).toEqual([expect.any(Error)]);
  });

  it('is made anew where damage shows only when it is read', async () => {
    const store = bench.open();
    for (let at = 1; at <= 60; at += 1)
      await store.put(answer(`key ${at}`, at, { body: randomBytes(9000) }), [entry(`P${at}`)]);
    store.close();
    const bytes = readFileSync(bench.path);
    bytes.fill(0xff, 4096, bytes.length);
    writeFileSync(bench.path, bytes);
    const after = bench.open();
    expect(await after.find('a', 'key 30', always)).toBeNull();
    await after.put(answer('one'), [entry('LM358')]);
    expect(await after.find('a', 'one', always)).not.toBeNull();
    expect(bench.failures.length).toBeGreaterThan(0);
  });

  it('is done without where it cannot be made', async () => {
    const store = bench.openNowhere();
    await store.put(answer('one'), []);
    expect(await store.find('a', 'one', always)).toBeNull();
    await store.erase('all');
    // It is tried once for all calls.
    expect(bench.failures).toHaveLength(1);
  });
});
