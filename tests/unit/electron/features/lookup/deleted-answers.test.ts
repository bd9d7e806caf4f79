import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backUpWeekly } from '../../../../../electron/storage/back-up';
import { cachePath } from '../../../../../electron/storage/open-cache';
import { openUserData, userDataPath } from '../../../../../electron/storage/open-user-data';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import { restartBench } from './restart-bench';

let bench: Awaited<ReturnType<typeof restartBench>>;
beforeEach(async () => {
  bench = await restartBench();
});
afterEach(() => bench.close());

const hour = 3_600_000;

describe('answers', () => {
  it.each([
    ['are deleted by Disconnect', 'none'],
    ['are kept where another application takes over', 'nexar'],
  ] as const)('%s', async (_name, source) => {
    const app = bench.start();
    await app.search('LM358');
    await app.written();
    const { clientId } = bench.connection;
    Object.assign(bench.connection, { source, clientId: source === 'none' ? null : 'another' });
    app.lookup.onAccountChanged?.();
    Object.assign(bench.connection, { source: 'nexar', clientId });
    app.lookup.onAccountChanged?.();
    expect((await app.search('LM358')).partsSpent > 0).toBe(source === 'none');
  });

  it('are deleted by Disconnect also of an application that the keychain has named since the start', async () => {
    const former = bench.start();
    await former.search('LM358');
    await former.written();
    former.stop();
    const { clientId } = bench.connection;
    Object.assign(bench.connection, { source: 'none', clientId: null });
    const app = bench.start();
    Object.assign(bench.connection, { source: 'nexar', clientId });
    expect((await app.searchCached('LM358')).rows).not.toEqual([]);
    Object.assign(bench.connection, { source: 'none', clientId: null });
    app.lookup.onAccountChanged?.();
    expect(await app.store.oldest()).toBeNull();
  });

  it('are not stored if their application is disconnected before they are', async () => {
    const app = bench.start();
    await app.search('LM358');
    Object.assign(bench.connection, { source: 'none', clientId: null });
    app.lookup.onAccountChanged?.();
    await app.written();
    expect(await app.store.oldest()).toBeNull();
  });

  it('that cannot be cleared are not said to be', async () => {
    mkdirSync(cachePath(bench.folder));
    const app = bench.start();
    await expect(app.lookup.calls.clearAnswers(undefined)).rejects.toMatchObject({
      failure: { code: 'results-not-cleared' },
    });
    // The same failure by a disconnect is only reported.
    Object.assign(bench.connection, { source: 'none', clientId: null });
    app.lookup.onAccountChanged?.();
    await app.store.erase('all').catch(() => {});
    expect(bench.problems).not.toEqual([]);
  });

  it('are deleted, from disk too, when the user clears them, and the page is notified', async () => {
    const app = bench.start();
    const found = await app.search('LM358');
    await app.written();
    const marker = found.rows[0]?.mpn ?? '';
    expect(bench.bytes().includes(marker)).toBe(true);
    await app.lookup.calls.clearAnswers(undefined);
    expect(bench.events).toEqual(['answersCleared']);
    expect(bench.bytes().includes(marker)).toBe(false);
    await expect(app.part(found.rows[0]?.id ?? '')).rejects.toMatchObject({
      failure: { code: 'part-not-cached' },
    });
    expect((await app.search('LM358')).partsSpent).toBeGreaterThan(0);
  });

  it('leave no byte on disk once they are too old, compressed or not, in a backup neither', async () => {
    const sqlite = await loadSqlite();
    const { database } = openUserData(sqlite, bench.folder, new Date());
    const before = bench.start();
    const found = await before.search('LM358');
    await before.written();
    if (database) backUpWeekly(database, userDataPath(bench.folder), Date.now());
    const cache = new sqlite.DatabaseSync(cachePath(bench.folder), { readOnly: true });
    const body = Buffer.from(cache.prepare('SELECT body FROM answer').get()?.body as Uint8Array);
    cache.close();
    const planted = [found.rows[0]?.mpn ?? '', body.subarray(0, 100), body.subarray(-100)];
    const traces = () => planted.map((piece) => bench.bytes().includes(piece));
    expect(traces()).toEqual([true, true, true]);
    before.stop();
    bench.pass(24 * hour);
    const after = bench.start();
    after.lookup.start?.();
    await vi.waitFor(async () => expect(await after.store.oldest()).toBeNull(), 10_000);
    // Waits for its turn.
    await after.store.erase('all');
    expect(traces()).toEqual([false, false, false]);
    after.stop();
    expect(traces()).toEqual([false, false, false]);
    database?.close();
  });
});
