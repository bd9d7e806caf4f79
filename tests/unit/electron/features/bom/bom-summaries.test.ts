import { expect, it } from 'vitest';
import { documentLine, newBom, readLine } from './bom-builders';
import { found, hourMs, setUp, wanted } from './views-rig';

it('The list is there at once, and says what BOMs cost when that is known', async () => {
  const { library, summaries, cache, clock, events } = setUp();
  cache('p');
  const id = await library.add(
    newBom([found(1, 'p'), documentLine(2, { read: readLine({ parts: [] }) })]),
    null,
  );
  expect(await summaries()).toMatchObject([
    { id, name: 'Power supply', lines: 2, boards: [1], problems: 1, total: null, pricedAt: null },
  ]);
  await clock.advance(0);
  expect(events).toEqual(['list']);
  expect(await summaries()).toMatchObject([
    { id, total: '0.4', perBoard: '0.4', estimated: false, problems: 1 },
  ]);
  await clock.advance(24 * hourMs);
  expect(await summaries()).toMatchObject([{ id, total: null, pricedAt: null, lookup: null }]);
});

it('The list says which lines the total lacks', async () => {
  const { library, summaries, cache, clock } = setUp();
  cache('p');
  const unasked = documentLine(3, { read: readLine({ parts: [wanted] }) });
  const notPopulated = documentLine(4, { read: readLine({ parts: [wanted], isPopulated: false }) });
  const id = await library.add(newBom([found(1, 'p'), found(2, 'gone'), unasked, notPopulated]), null);
  const [before] = await summaries();
  expect(before).toMatchObject({ notLookedUp: 0, expired: 0 });
  await clock.advance(0);
  expect(await summaries()).toMatchObject([{ total: '0.4', notLookedUp: 1, expired: 1 }]);
  await clock.advance(24 * hourMs);
  expect(await summaries()).toMatchObject([{ total: null, notLookedUp: 1, expired: 2 }]);
  await library.edit(id, ({ settings, ...document }) => ({
    ...document,
    settings: { ...settings, country: 'US', currency: 'USD' },
  }));
  await summaries();
  await clock.advance(0);
  expect(await summaries()).toMatchObject([{ total: null, notLookedUp: 3, expired: 0 }]);
});

it('The list says how far the lookup of a BOM is', async () => {
  const { library, summaries } = setUp();
  const waiting = { state: 'waiting', batch: 50, known: null } as const;
  const outcome = { asked: wanted, source: 'sample', lookup: waiting } as const;
  const id = await library.add(newBom([found(1, 'p', { outcome })]), null);
  const other = await library.add(newBom([]), null);
  await library.note(id, (document) => document, { of: 3, partsSpent: 2 });
  const lookups = new Map((await summaries()).map(({ id: each, lookup }) => [each, lookup]));
  expect(lookups.get(id)).toEqual({ state: 'running', done: 2, of: 3, partsSpent: 2, waitsUntil: null });
  expect(lookups.get(other)).toBeNull();
});
