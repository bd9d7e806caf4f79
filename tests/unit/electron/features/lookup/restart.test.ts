import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../../../../../electron/sample/catalog/catalog';
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
