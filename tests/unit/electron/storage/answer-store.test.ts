import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
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
const us = { country: 'US', currency: 'USD' };

describe('the answers on disk', () => {
  it('are found by what was asked, also after a restart', async () => {
    const before = bench.open();
    await before.put(answer('one'), [entry('LM358')]);
    expect(await before.find('a', 'one', always)).toEqual(answer('one'));
    before.close();
    const after = bench.open();
    expect(await after.find('a', 'one', always)).toEqual(answer('one'));
    expect(await after.find('a', 'two', always)).toBeNull();
    expect(bench.failures).toEqual([]);
  });

  it('are found for their own application only', async () => {
    const store = bench.open();
    await store.put(answer('one'), [entry('LM358')]);
    await store.put(answer('one', 2000, { application: 'b' }), [entry('LM358')]);
    expect((await store.find('a', 'one', always))?.fetchedAt).toBe(1000);
    expect((await store.withPart('b', 'id of LM358', always))?.application).toBe('b');
    expect(await store.withPart('c', 'id of LM358', always)).toBeNull();
    expect(await store.occurrences('c', 'lm358', us, always)).toEqual([]);
  });

  it('replace an earlier answer to the same question', async () => {
    const store = bench.open();
    await store.put(answer('one', 1000), [entry('LM358')]);
    await store.put(answer('one', 2000), [entry('NE555')]);
    expect((await store.find('a', 'one', always))?.fetchedAt).toBe(2000);
    expect(await store.withPart('a', 'id of LM358', always)).toBeNull();
  });

  it('are found within a period', async () => {
    const store = bench.open();
    await store.put(answer('one', 1000), [entry('LM358')]);
    expect(await store.find('a', 'one', { after: 1000, until: 5000 })).toBeNull();
    expect(await store.find('a', 'one', { after: 0, until: 999 })).toBeNull();
    expect(await store.find('a', 'one', { after: 999, until: 1000 })).not.toBeNull();
    expect(await store.withPart('a', 'id of LM358', { after: 1000, until: 5000 })).toBeNull();
  });

  it('without all their parts answer no question, but have the parts that came', async () => {
    const store = bench.open();
    await store.put(answer('half', 1000, { complete: false }), [entry('LM358')]);
    expect(await store.find('a', 'half', always)).toBeNull();
    expect((await store.withPart('a', 'id of LM358', always))?.key).toBe('half');
    // The part that did not come may be the one of another manufacturer that the service puts first.
    expect(await store.occurrences('a', 'lm358', us, always)).toEqual([]);
  });

  it('are found by their parts, the latest first, and by region', async () => {
    const store = bench.open();
    await store.put(answer('one', 1000), [entry('LM358-N'), entry('LM358N')]);
    await store.put(answer('two', 3000, { currency: 'EUR' }), [entry('LM358N')]);
    await store.put(answer('three', 2000), [entry('LM358N')]);
    expect((await store.withPart('a', 'id of LM358N', always))?.key).toBe('two');
    expect((await store.withPart('a', 'id of LM358N', always, us))?.key).toBe('three');
    const seen = (mpn: string, key: string) => ({ key, kind: 'number', mpn, partId: `id of ${mpn}` });
    expect(await store.occurrences('a', 'lm358n', us, always)).toEqual([
      seen('LM358N', 'three'),
      seen('LM358-N', 'one'),
      seen('LM358N', 'one'),
    ]);
  });

  it('are deleted by age or all of them, which are not found from the call on', async () => {
    const store = bench.open();
    for (let at = 1; at <= 120; at += 1) await store.put(answer(`old ${at}`, at), [entry('LM358')]);
    await store.put(answer('new', 5000), [entry('LM358')]);
    await store.put(answer('future', 9000), [entry('LM358')]);
    await store.put(answer('other', 5000, { application: 'b' }), [entry('LM358')]);
    await store.erase({ outside: { after: 120, until: 6000 } });
    expect((await store.occurrences('a', 'lm358', us, always)).map(({ key }) => key)).toEqual(['new']);
    expect(await store.oldest()).toBe(5000);
    void store.erase('all');
    expect(await store.find('a', 'new', always)).toBeNull();
    expect(await store.find('b', 'other', always)).toBeNull();
    expect(await store.oldest()).toBeNull();
  });

  it('are deleted at the latest when the app quits, all of them with the file', async () => {
    const store = bench.open();
    for (let at = 1; at <= 120; at += 1) await store.put(answer(`old ${at}`, at), [entry('LM358')]);
    void store.erase({ outside: { after: 119, until: 6000 } });
    store.close();
    const next = bench.open();
    expect(await next.oldest()).toBe(120);
    void next.erase('all');
    next.close();
    expect(filesOf(bench.path).filter(existsSync)).toEqual([]);
    expect(await bench.open().oldest()).toBeNull();
    expect(bench.failures).toEqual([]);
  });

  it('are found while others are deleted that are too old', async () => {
    const store = bench.open();
    for (let at = 1; at <= 120; at += 1) await store.put(answer(`old ${at}`, at), [entry('LM358')]);
    await store.put(answer('new', 5000), [entry('LM358')]);
    const erasing = store.erase({ outside: { after: 120, until: 6000 } });
    expect(await store.find('a', 'new', always)).not.toBeNull();
    const { DatabaseSync } = await loadSqlite();
    const other = new DatabaseSync(bench.path, { readOnly: true });
    const left = Number(other.prepare('SELECT COUNT(*) AS count FROM answer').get()?.count);
    other.close();
    expect(left).toBeGreaterThan(1);
    await erasing;
    expect(await store.oldest()).toBe(5000);
  });

  it('give way to new ones where they take too much room, the oldest first', async () => {
    const store = bench.open(2_000_000);
    for (let at = 1; at <= 150; at += 1)
      await store.put(answer(`key ${at}`, at, { body: randomBytes(30_000) }), [entry(`P${at}`)]);
    await store.erase({ outside: always });
    expect(statSync(bench.path).size).toBeLessThan(2_100_000);
    expect(await store.find('a', 'key 1', always)).toBeNull();
    expect(await store.find('a', 'key 150', always)).not.toBeNull();
    expect(await store.oldest()).toBeGreaterThan(1);
  });
});

describe('answers that cannot be deleted', () => {
  /** Another program's connection to the file, which begins with `sql`. */
  async function otherProgram(sql: string) {
    const { DatabaseSync } = await loadSqlite();
    const database = new DatabaseSync(bench.path);
    database.exec(sql);
    return database;
  }

  const writing = 'BEGIN IMMEDIATE';
  const reading = 'BEGIN; SELECT count(*) FROM answer';

  it.each([
    ['writes', writing],
    ['reads', reading],
  ])('while another program %s stay, which is reported, and can be deleted later', async (_name, sql) => {
    const store = bench.open();
    await store.put(answer('old', 1), [entry('LM358')]);
    await store.put(answer('new', 5000), [entry('NE555')]);
    const other = await otherProgram(sql);
    const tooOld = { outside: { after: 120, until: 6000 } };
    await expect(store.erase(tooOld)).rejects.toThrow();
    expect(bench.failures).not.toEqual([]);
    expect(bench.bytes().includes('LM358')).toBe(true);
    other.close();
    await store.erase(tooOld);
    expect(bench.bytes().includes('LM358')).toBe(false);
    expect(await store.oldest()).toBe(5000);
  });

  it.each([
    ['writes', writing],
    ['reads', reading],
  ])('are deleted with their file, all of them, while another program %s', async (_name, sql) => {
    const store = bench.open();
    await store.put(answer('one'), [entry('LM358')]);
    const other = await otherProgram(sql);
    await store.erase('all');
    expect(bench.failures).not.toEqual([]);
    expect(bench.bytes().includes('LM358')).toBe(false);
    await store.put(answer('two'), [entry('NE555')]);
    expect(await store.find('a', 'one', always)).toBeNull();
    expect(await store.find('a', 'two', always)).not.toBeNull();
    other.close();
  });

  it('nor their file make the call fail', async () => {
    mkdirSync(bench.path);
    const store = bench.open();
    await expect(store.erase('all')).rejects.toThrow();
    await store.put(answer('one'), [entry('LM358')]);
    expect(await store.find('a', 'one', always)).toBeNull();
    expect(() => store.close()).not.toThrow();
  });
});
