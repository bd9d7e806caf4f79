import { describe, expect, it } from 'vitest';
import { pricingOf } from '../../../../../electron/features/lookup/best-order';
import { defaultSettings } from '../../../../../electron/shared/contract/constants/default-settings';
import { lookupBench } from './lookup-bench';

const market = { country: 'DE', currency: 'EUR' };
const acme = { id: '1', name: 'A manufacturer' };
const other = { id: '2', name: 'Another' };
const line = (mpn: string, manufacturer: typeof acme | null = null) => ({ mpn, manufacturer });
const each = <T>(lines: readonly T[]) => lines.map((one) => [one]);

describe('lines of a BOM', () => {
  it('are asked for with the manufacturers that the service knows, for the region of the BOM', async () => {
    const { lookups, asked } = lookupBench();
    const directory = await lookups.lines.manufacturers();
    const found = await lookups.lines.match([line('LM358', directory.named('AM')), line('NE555P')], market);
    expect(asked).toEqual([{ mpn: 'LM358', manufacturer: 'A manufacturer' }, { mpn: 'NE555P' }]);
    expect(found.map((each) => each?.answer.parts[0]?.part.country)).toEqual(['DE', 'DE']);
  });

  it('cost nothing where the number, or the number of that manufacturer, was looked up before', async () => {
    const { lookups, settings, matched } = lookupBench();
    Object.assign(settings, market);
    await lookups.lookUpList({ mpns: ['LM358'] });
    const lines = [line('lm358'), line('LM358', acme), line('LM358', other)];
    expect(await lookups.lines.maxParts(each(lines), market)).toBe(1);
    await lookups.lines.match(lines, market);
    expect(matched).toEqual([['LM358'], ['LM358']]);
    expect(await lookups.lines.maxParts(each(lines), market)).toBe(0);
    expect(await lookups.lines.maxParts(each(lines), { ...market, currency: 'USD' })).toBe(3);
  });

  it('that are equal count once, and nothing is sent to count them', async () => {
    const { lookups, connected, matched } = lookupBench();
    const lines = [line('LM358'), line('LM358'), line('LM358', acme), line('LM358', acme)];
    expect(await lookups.lines.maxParts(each(lines), market)).toBe(2);
    connected.is = false;
    expect(await lookups.lines.maxParts(each(lines), market)).toBe(4);
    expect(matched).toEqual([]);
    expect(lookups.lines.knownCompanies()).toEqual({ manufacturers: null, sellers: null });
  });

  it('are asked for by a SKU, of a seller that the service knows, and cost nothing again', async () => {
    const { lookups, asked, matched } = lookupBench();
    const directory = await lookups.lines.sellers();
    const bySku = [
      { sku: '296-1395-5-ND', seller: directory.named('digi-key') },
      { sku: 'C7950', seller: null },
    ];
    expect(await lookups.lines.maxParts(each(bySku), market)).toBe(2);
    await lookups.lines.match(bySku, market);
    expect(asked).toEqual([{ sku: '296-1395-5-ND', seller: 'DigiKey' }, { sku: 'C7950' }]);
    expect(await lookups.lines.maxParts(each(bySku), market)).toBe(0);
    await lookups.lines.match([{ sku: 'c7950', seller: null }], market);
    expect(matched).toHaveLength(1);
  });

  it('that are asked for one after the other cost at most one part', async () => {
    const { lookups } = lookupBench();
    const wanted = [line('LM358', acme), line('LM358'), { sku: 'C7950', seller: null }];
    expect(await lookups.lines.maxParts([wanted], market)).toBe(1);
    await lookups.lines.match([{ sku: 'C7950', seller: null }], market);
    expect(await lookups.lines.maxParts([wanted], market)).toBe(1);
    await lookups.lines.match([line('LM358', acme)], market);
    expect(await lookups.lines.maxParts([wanted, [line('LM358', acme)]], market)).toBe(0);
  });

  it('share requests with a list', async () => {
    const { lookups, settings, matched } = lookupBench();
    Object.assign(settings, market);
    const list = lookups.lookUpList({ mpns: ['LM358', 'NE555P'] });
    const found = await lookups.lines.match([line('LM358'), line('BC847B')], market);
    await list;
    expect(found.map((each) => each?.answer.parts[0]?.part.mpn)).toEqual(['LM358', 'BC847B']);
    expect(matched.flat().sort()).toEqual(['BC847B', 'LM358', 'NE555P']);
  });
});

it('candidates are one search for a few parts, which a repeated one does not pay again', async () => {
  const { lookups, sent } = lookupBench(3);
  const region = { country: 'US', currency: 'USD' };
  const pricing = { ...pricingOf(defaultSettings), quantity: 51 };
  const first = await lookups.lines.candidates(line('LM358'), 5, region, pricing);
  expect(first).toMatchObject({ hits: 3, partsSpent: 1 });
  expect(first.found.map(({ row }) => [row.mpn, row.best?.orderQuantity])).toEqual([['LM358', 51]]);
  expect(await lookups.lines.candidates(line('LM358'), 5, region, pricing)).toMatchObject({ partsSpent: 0 });
  expect(sent).toEqual([{ text: 'LM358', start: 0, limit: 5, ...region }]);
});
