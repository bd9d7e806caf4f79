import { expect, it } from 'vitest';
import { patchLines } from '../../../../../electron/shared/domain/bom/document/edit-document';
import { offer, pieces, priceBreaks } from '../../../part-builders';
import { documentLine, foundAs, newBom, readLine } from './bom-builders';
import { dear, found, hourMs, setUp, wanted } from './views-rig';

it('A line costs nothing by a part of another number or manufacturer, whose id a file may name', async () => {
  const { library, view, views, cache } = setUp();
  cache('p');
  cache('another number', { mpn: 'NE555P' });
  cache('another manufacturer', { manufacturer: { id: '9', name: 'Yageo' } });
  const ids = ['p', 'another number', 'another manufacturer'];
  const id = await library.add(newBom(ids.map((each, index) => found(index + 1, each))), null);
  const { lines } = await view(id);
  expect(lines.map(({ order }) => order?.partId ?? null)).toEqual(['p', null, null]);
  expect(lines.map(({ isExpired }) => isExpired)).toEqual([false, true, true]);
  expect(lines[1]?.part).toMatchObject({ mpn: 'LM358DR', lifecycle: null, fetchedAt: null });
  // A refresh asks for what the line says.
  expect((await views.expired(await library.open(id))).size).toBe(1);
});

it('A line costs what its cached part does, for each of the board counts', async () => {
  const { library, view, cache } = setUp();
  cache('p');
  const bom = newBom([found(1, 'p'), documentLine(2)]);
  const id = await library.add({ ...bom, settings: { ...bom.settings, boards: [10, 100, 3000] } }, null);
  const { lines, totals, fetchedAt, cost } = await view(id);
  expect(lines[0]).toMatchObject({
    number: 1,
    references: ['U1'],
    partNumber: 'LM358DR',
    match: { kind: 'exact', class: 'exact', manufacturer: 'same' },
    part: { mpn: 'LM358DR', manufacturer: 'Texas Instruments', lifecycle: { stage: 'production' } },
    isExpired: false,
    need: 20,
    order: { distributor: { name: 'Mouser' }, orderQuantity: 20, total: '4', comparable: { total: '4' } },
    more: [
      { need: 200, orderQuantity: 200, total: '18', estimated: true, isShort: false },
      { need: 6000, isShort: true },
    ],
  });
  expect(lines[1]).toMatchObject({ match: { kind: 'not-looked-up' }, order: null, part: null });
  expect(totals).toMatchObject([
    { boards: 10, total: '4', perBoard: '0.4', lines: 2, priced: 1 },
    { boards: 100, total: '18', perBoard: '0.18', estimated: true, short: 0 },
    { boards: 3000, short: 1 },
  ]);
  expect(fetchedAt).not.toBeNull();
  expect(cost).toEqual({
    missing: 1,
    failed: 0,
    uncertain: 0,
    expired: 0,
    otherMarket: 1,
    found: 1,
    notFound: 0,
  });
});

it('A part whose price is a day old keeps its identity and loses its price', async () => {
  const { library, view, cache, clock, events } = setUp();
  cache('p');
  const id = await library.add(newBom([found(1, 'p'), found(2, 'p')]), null);
  await view(id);
  await clock.advance(24 * hourMs);
  expect(events).toEqual([id]);
  const { lines, totals, fetchedAt, cost } = await view(id);
  expect(lines[0]).toMatchObject({
    part: { id: 'p', mpn: 'LM358DR', lifecycle: null, leadTimeDays: null, fetchedAt: null },
    isExpired: true,
    need: 2,
    order: null,
    problems: ['stale'],
  });
  expect(totals).toMatchObject([{ total: '0', priced: 0 }]);
  expect([fetchedAt, cost.expired]).toEqual([null, 1]);
});

it('A BOM for another country or currency has no prices until it is looked up for it, and its former ones again', async () => {
  const { library, view, views, cacheFor } = setUp();
  const german = { country: 'DE', currency: 'EUR' };
  const american = { country: 'US', currency: 'USD' };
  cacheFor(german, 'p', { offers: [dear] });
  const id = await library.add(newBom([found(1, 'p'), found(2, 'p'), documentLine(3)]), null);
  const priceIn = async (market: typeof german) => {
    await library.edit(id, (document) => ({ ...document, settings: { ...document.settings, ...market } }));
    const { lines, cost, isMarketNew } = await view(id);
    return [lines[0]?.order?.comparable.total ?? null, isMarketNew, cost.expired, cost.otherMarket];
  };
  expect(await priceIn(german)).toEqual(['0.4', false, 0, 1]);
  expect(await priceIn(american)).toEqual([null, true, 1, 1]);
  expect(await priceIn(german)).toEqual(['0.4', false, 0, 1]);
  cacheFor(american, 'p', {
    currency: 'USD',
    offers: [offer('o1', 'Mouser', { stock: pieces(50), prices: priceBreaks('USD', [[1, '0.30']]) })],
  });
  views.partsChanged(['p']);
  expect(await priceIn(american)).toEqual(['0.6', false, 0, 1]);
});

it('A line is bought as its alternate where that costs less and the user says so', async () => {
  const { library, view, cache } = setUp();
  cache('p', { offers: [dear] });
  cache('a', {
    mpn: 'LM358ADR',
    offers: [offer('o3', 'Farnell', { stock: pieces(9), prices: priceBreaks('EUR', [[1, '0.05']]) })],
  });
  const alternate = { partNumber: 'LM358ADR', manufacturer: null };
  const parts = [wanted, alternate];
  const line = found(1, 'p', {
    read: readLine({ quantity: 2, parts }),
    alternates: [foundAs('a', alternate)],
  });
  const id = await library.add(newBom([line]), null);
  const use = (useAlternates: boolean) =>
    library.edit(id, (document) => ({ ...document, settings: { ...document.settings, useAlternates } }));
  expect((await view(id)).lines[0]).toMatchObject({
    alternates: [alternate],
    order: { partId: 'p', total: '0.4' },
  });
  await use(true);
  expect((await view(id)).lines[0]).toMatchObject({
    part: { id: 'p' },
    alternates: [{ ...alternate, partId: 'a', lookup: 'found' }],
    isExpired: false,
    order: { partId: 'a', distributor: { name: 'Farnell' }, total: '0.1' },
  });
  await use(false);
  expect((await view(id)).lines[0]?.order?.partId).toBe('p');
});

it('A part that the user has chosen is found again at another service by its number', async () => {
  const { library, view, cache } = setUp();
  cache('at nexar');
  const part = { id: 'in the sample', mpn: 'LM358DR', manufacturer: { id: '7', name: 'Texas Instruments' } };
  const choice = { asked: wanted, decision: { kind: 'chosen', part } } as const;
  const outcome = foundAs('at nexar', { ...wanted, partNumber: 'lm358dr' });
  const id = await library.add(
    newBom([found(1, 'p', { choice, outcome: { ...outcome, asked: wanted } })]),
    null,
  );
  expect((await view(id)).lines[0]).toMatchObject({
    match: { kind: 'chosen' },
    part: { id: 'at nexar' },
    isExpired: false,
  });
});

it('Parts are read once, and again when other answers with them are cached', async () => {
  const { library, views, view, cache, reads, clock, events } = setUp();
  cache('p');
  const id = await library.add(newBom([found(1, 'p'), found(2, 'q')]), null);
  await view(id);
  await library.edit(id, (document) => patchLines(document, [1], { quantity: 5 }));
  await view(id);
  expect(reads).toEqual([['p', 'q']]);
  cache('q');
  views.partsChanged(['q', 'other']);
  views.partsChanged(['not in it']);
  await clock.advance(100);
  expect(events).toEqual([id]);
  expect((await view(id)).totals).toMatchObject([{ priced: 2 }]);
  views.partsChanged(null);
  await clock.advance(100);
  await view(id);
  expect(reads).toEqual([['p', 'q'], ['q'], ['p', 'q']]);
});

it('What a refresh has changed is shown line by line, as long as the former answer may be kept', async () => {
  const { library, views, view, cache, clock } = setUp();
  cache('p', { offers: [dear] });
  cache('q', { offers: [dear] });
  const id = await library.add(newBom([found(1, 'p'), found(2, 'q')]), null);
  const changes = async () => (await view(id)).lines.map((line) => line.changes);
  expect(await changes()).toEqual([null, null]);
  await clock.advance(hourMs);
  const fetchedAt = new Date(clock.now()).toISOString();
  const cheaper = { ...dear, stock: pieces(40), prices: priceBreaks('EUR', [[1, '0.15']]) };
  cache('p', { fetchedAt, offers: [cheaper], lifecycle: { stage: 'nrnd', text: 'NRND' } });
  cache('q', { fetchedAt, offers: [dear] });
  views.partsChanged(['p', 'q']);
  expect(await changes()).toEqual([
    {
      total: { before: '0.4', after: '0.3' },
      stock: { before: 5000, after: 40 },
      lifecycle: { before: 'production', after: 'nrnd' },
    },
    null,
  ]);
  await clock.advance(23 * hourMs);
  expect(await changes()).toEqual([null, null]);
});

it('An answer that comes while former ones are read is not forgotten for them', async () => {
  const { library, views, view, cache, reads } = setUp();
  cache('p', { offers: [dear] });
  const id = await library.add(newBom([found(1, 'p')]), null);
  const first = view(id);
  await Promise.resolve();
  while (reads.length === 0) await Promise.resolve();
  cache('p', { offers: [{ ...dear, prices: priceBreaks('EUR', [[1, '0.15']]) }] });
  views.partsChanged(['p']);
  await first;
  expect((await view(id)).totals[0]?.total).toBe('0.3');
});

it('A line that needs review shows its likely part and what that costs, which no total counts', async () => {
  const { library, view, cache } = setUp();
  cache('p');
  const outcome = foundAs('p', wanted, { class: 'packing', manufacturer: 'same' });
  const id = await library.add(newBom([found(1, 'p', { outcome })]), null);
  const { lines, totals } = await view(id);
  expect(lines[0]).toMatchObject({
    match: { kind: 'needs-review' },
    part: null,
    order: null,
    likely: {
      part: { id: 'p', mpn: 'LM358DR', lifecycle: { stage: 'production' } },
      named: { id: 'p', mpn: 'LM358DR' },
    },
    likelyOrder: { distributor: { name: 'Mouser' }, orderQuantity: 2, total: '0.4' },
  });
  expect(totals).toMatchObject([{ total: '0', priced: 0, withoutPrice: 1 }]);
});

it('A doubt about a line is a problem until the user has settled it', async () => {
  const { library, view, cache, views } = setUp();
  cache('p');
  const doubts = [{ kind: 'quantity-differs', written: 2, references: 1 }] as const;
  const read = readLine({ quantity: 2, parts: [wanted], doubts });
  const id = await library.add(newBom([found(1, 'p', { read })]), null);
  expect((await view(id)).lines[0]).toMatchObject({ doubts, problems: expect.arrayContaining(['to-check']) });
  expect(await views.summaries()).toMatchObject([{ problems: 1 }]);
  await library.edit(id, (document) => patchLines(document, [1], { isChecked: true }));
  const { lines } = await view(id);
  expect(lines[0]?.doubts).toEqual([]);
  expect(lines[0]?.problems).not.toContain('to-check');
  expect(await views.summaries()).toMatchObject([{ problems: 0 }]);
});
