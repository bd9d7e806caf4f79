import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pricingOf } from '../../../../../electron/features/lookup/best-order';
import { decodeRow, encodeRow } from '../../../../../electron/features/lookup/stored-row';
import { restartBench } from './restart-bench';

let bench: Awaited<ReturnType<typeof restartBench>>;
beforeEach(async () => {
  bench = await restartBench();
});
afterEach(() => bench.close());

const hour = 3_600_000;

async function afterRestart() {
  const before = bench.start();
  const found = await before.search('LM358');
  await before.written();
  before.stop();
  bench.server.clearRequests();
  return { found, app: bench.start() };
}

describe('cached parts', () => {
  it('are found after a restart without a request, priced as they were', async () => {
    const { found, app } = await afterRestart();
    const cached = await app.searchCached('lm-358');
    expect(cached).toMatchObject({ text: 'lm-358', country: 'US', cacheHours: 24, hasMore: false });
    expect(cached.pricedFor).toEqual(found.pricedFor);
    const listed = new Map(found.rows.map((row) => [row.id, { ...row, specifications: [] }]));
    expect(cached.rows.length).toBeGreaterThan(3);
    for (const { part } of cached.rows) expect(part).toEqual(listed.get(part.id));
    const [first] = cached.rows;
    const age = Date.now() - Date.parse(first?.fetchedAt ?? '');
    expect(age).toBeGreaterThanOrEqual(0);
    expect(await app.part(first?.part.id ?? '')).toMatchObject({ mpn: first?.part.mpn });
    expect(bench.server.requests).toEqual([]);
    expect(bench.problems).toEqual([]);
  });

  it('are found by manufacturer and by words of the description', async () => {
    const { found, app } = await afterRestart();
    const name = found.rows[0]?.manufacturer?.name ?? '';
    const byName = await app.searchCached(name.toUpperCase());
    expect(byName.rows.map(({ part }) => part.manufacturer?.name)).toContain(name);
    const word = found.rows[0]?.description?.split(' ').at(-1) ?? '';
    expect((await app.searchCached(word)).rows.length).toBeGreaterThan(0);
  });

  it('say that their prices are for something else where the quantity has changed', async () => {
    const { app } = await afterRestart();
    bench.settings.quantity = 777;
    const { rows, pricedFor } = await app.searchCached('LM358');
    expect(rows.length).toBeGreaterThan(0);
    expect(pricedFor).toBeNull();
  });

  it.each([
    ['too old', () => bench.pass(24 * hour + 1000)],
    [
      'older than the user keeps answers',
      () => {
        bench.pass(7 * hour);
        Object.assign(bench.settings, { keepAnswersHours: 6 });
      },
    ],
    ['kept no longer', () => Object.assign(bench.settings, { keepAnswersHours: 0 })],
    ['of another region', () => Object.assign(bench.settings, { currency: 'EUR' })],
    ['of another application', () => Object.assign(bench.connection, { clientId: 'another' })],
    ['of a former connection', () => Object.assign(bench.connection, { source: 'none', clientId: null })],
  ])('are not found when they are %s', async (_name, change) => {
    const { app } = await afterRestart();
    expect((await app.searchCached('LM358')).rows).not.toEqual([]);
    change();
    const { rows, hasMore } = await app.searchCached('LM358');
    expect({ rows, hasMore }).toEqual({ rows: [], hasMore: false });
  });

  it('are left out where another version stored them in another form', async () => {
    const { app, found } = await afterRestart();
    const part = await app.part(found.rows[0]?.id ?? '');
    const pricing = pricingOf(bench.settings);
    const text = encodeRow(part, pricing, (value) => value);
    expect(decodeRow(text)).toMatchObject({ part: { id: part.id, specifications: [] }, pricedFor: pricing });
    expect(decodeRow(JSON.stringify({ ...JSON.parse(text), later: 1 }))).not.toBeNull();
    expect(decodeRow('{"part":{}}')).toBeNull();
    expect(decodeRow('no JSON')).toBeNull();
  });
});
