import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalog } from '../../../../../electron/sample/catalog/catalog';
import { backUpWeekly } from '../../../../../electron/storage/back-up';
import { cachePath } from '../../../../../electron/storage/open-cache';
import { openUserData, userDataPath } from '../../../../../electron/storage/open-user-data';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import { restartBench, secret } from './restart-bench';

let bench: Awaited<ReturnType<typeof restartBench>>;
beforeEach(async () => {
  bench = await restartBench();
});
afterEach(() => bench.close());

const hour = 3_600_000;

describe('answers over restarts', () => {
  it('of 20 part numbers, looked up 100 times in a day, cost the parts of 20', async () => {
    const mpns = [...new Set(catalog().map(({ mpn }) => mpn))].slice(0, 20);
    expect(mpns).toHaveLength(20);
    const { server, settings } = bench;
    settings.partsPerSearch = 3;
    let app = bench.start();
    let spent = 0;
    for (let round = 0; round < 5; round += 1) {
      for (const mpn of mpns) spent += (await app.search(mpn)).partsSpent;
      if (round === 0) expect(server.partsSpent).toBe(spent);
      await app.written();
      app.stop();
      bench.pass(5 * hour);
      app = bench.start();
    }
    const first = server.requestsTo('api').slice(0, 20);
    expect(server.requestsTo('api')).toEqual(first);
    expect(server.partsSpent).toBe(spent);
    expect(spent).toBeGreaterThan(20);
    expect(bench.problems).toEqual([]);
  }, 120_000);

  it('open parts, links and pictures, similar parts and lists without a request', async () => {
    const before = bench.start();
    const found = await before.search('LM358');
    const partId = found.rows[0]?.id ?? '';
    const part = await before.part(partId);
    const similar = await before.similar(partId);
    const list = await before.list('NE555P', 'BC847B');
    await before.written();
    before.stop();
    const { partsSpent } = bench.server;
    bench.server.clearRequests();
    const after = bench.start();
    const { lookup } = after;
    expect(await after.part(partId)).toEqual(part);
    expect(await lookup.parts.url({ kind: 'octopart', partId })).toContain('https://');
    expect(await lookup.parts.image(partId)).toMatchObject({ source: 'nexar' });
    expect(await lookup.calls.cachedSimilarParts({ partId })).toEqual({ ...similar, partsSpent: 0 });
    expect(await after.similar(partId)).toEqual({ ...similar, partsSpent: 0 });
    expect(await after.list('NE555P', 'BC847B')).toEqual({ ...list, partsSpent: 0, requestId: null });
    expect(await after.search('LM358')).toEqual({ ...found, partsSpent: 0 });
    const pricing = found.pricedFor;
    const [best] = await lookup.calls.bestOrders({ partIds: [partId], pricing });
    expect(best).toEqual({ partId, best: found.rows[0]?.best });
    expect(await after.update(partId)).toEqual(part);
    expect(bench.server.requests).toEqual([]);
    expect(bench.server.partsSpent).toBe(partsSpent);
    expect(await lookup.calls.seenDistributors(undefined)).not.toEqual([]);
  });

  it('are asked for again after the time that the user has set', async () => {
    bench.settings.keepAnswersHours = 6;
    const before = bench.start();
    await before.search('LM358');
    await before.written();
    before.stop();
    bench.pass(6 * hour + 1000);
    const after = bench.start();
    expect((await after.search('LM358')).partsSpent).toBeGreaterThan(0);
  });

  it('are asked for again if the clock was set back since', async () => {
    const before = bench.start();
    await before.search('LM358');
    await before.written();
    before.stop();
    bench.pass(-2 * hour);
    const after = bench.start();
    expect((await after.search('LM358')).partsSpent).toBeGreaterThan(0);
  });

  it('are not there for another application, and there again for the former one', async () => {
    const app = bench.start();
    await app.search('LM358');
    await app.written();
    const mine = bench.connection.clientId;
    Object.assign(bench.connection, { clientId: 'another' });
    app.lookup.onAccountChanged?.();
    const partId = (await app.search('LM358')).rows[0]?.id ?? '';
    expect(bench.server.requestsTo('api')).toHaveLength(2);
    await app.written();
    Object.assign(bench.connection, { clientId: mine });
    app.lookup.onAccountChanged?.();
    expect((await app.search('LM358')).partsSpent).toBe(0);
    expect(await app.part(partId)).toMatchObject({ id: partId });
  });

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

  it('hold nothing of a secret that was searched for by mistake', async () => {
    const app = bench.start();
    for (const text of [secret, `${secret} LM358`]) await app.search(text);
    await app.list(secret);
    await app.written();
    expect(await app.store.oldest()).not.toBeNull();
    for (const spelling of [secret, secret.toLowerCase(), secret.toLowerCase().replaceAll('-', '')])
      expect(bench.bytes().includes(spelling)).toBe(false);
  });

  it('are not on disk unless the user wants it, and leave it once it is no longer wanted', async () => {
    bench.settings.keepAnswersHours = 0;
    const app = bench.start();
    await app.search('LM358');
    await app.written();
    expect(await app.store.oldest()).toBeNull();
    bench.settings.keepAnswersHours = 24;
    app.lookup.settingsChanged();
    await app.search('NE555');
    await app.written();
    expect(await app.store.oldest()).not.toBeNull();
    bench.settings.keepAnswersHours = 0;
    app.lookup.settingsChanged();
    expect(await app.store.oldest()).toBeNull();
    // For some minutes they are in memory.
    expect((await app.search('NE555')).partsSpent).toBe(0);
  });

  it('of sample parts are never on disk', async () => {
    Object.assign(bench.connection, { source: 'sample', clientId: null });
    const app = bench.start();
    await app.search('LM358');
    await app.written();
    expect(await app.store.oldest()).toBeNull();
    expect((await app.search('LM358')).partsSpent).toBe(0);
  });

  it('that were refused fields are asked for again once the plan has them', async () => {
    bench.server.gate(['datasheet']);
    const before = bench.start();
    expect((await before.search('LM358')).outsidePlan).toEqual(['datasheet']);
    expect((await before.search('LM358')).partsSpent).toBe(0);
    await before.written();
    before.stop();
    bench.server.gate([]);
    const after = bench.start();
    const again = await after.search('LM358');
    expect(again.outsidePlan).toEqual([]);
    expect(again.partsSpent).toBeGreaterThan(0);
  });
});

describe('parts that a search has found', () => {
  it('answer lines of a list with exactly their number, without a count of hits', async () => {
    const before = bench.start();
    const found = await before.search('LM358');
    const [first] = found.rows;
    await before.written();
    before.stop();
    const { partsSpent } = bench.server;
    const after = bench.start();
    const mpn = first?.mpn ?? '';
    const { lines, partsSpent: cost } = await after.list(mpn.toLowerCase());
    expect(lines).toEqual([
      {
        query: mpn.toLowerCase(),
        hits: null,
        row: first,
        undelivered: null,
        fetchedAt: found.fetchedAt,
      },
    ]);
    expect(cost).toBe(0);
    expect(bench.server.partsSpent).toBe(partsSpent);
  });
});

it('Parts that were paid for are shown where the view of the results cannot be read', async () => {
  bench.view.known = async () => Promise.reject(new Error('no such table: view'));
  const app = bench.start();
  expect((await app.search('LM358')).rows).toHaveLength(10);
  expect((await app.list('LM358', 'NE555P')).lines).toHaveLength(2);
});
