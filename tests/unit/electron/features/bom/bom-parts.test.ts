import { expect, it } from 'vitest';
import { bomParts } from '../../../../../electron/features/bom/view/bom-parts';
import type { Market } from '../../../../../electron/shared/contract/market';
import { part } from '../../../part-builders';
import { documentLine, foundAs, newBom } from './bom-builders';
import { found } from './views-rig';

it('The part of a line is the one that is cached for the market of its BOM', async () => {
  const lm358 = part('p', 'LM358DR', 'Texas Instruments');
  const asked: Market[] = [];
  const cachedParts = async (ids: readonly string[], market: Market) => {
    asked.push(market);
    return ids.includes('p') ? [lm358] : [];
  };
  const bom = newBom([found(1, 'p'), documentLine(2), found(3, 'gone')]);
  const document = { ...bom, settings: { ...bom.settings, country: 'DE', currency: 'EUR' } };
  const parts = await Promise.all([1, 2, 3, 4].map((line) => bomParts(document, line, cachedParts)));
  expect(parts).toEqual([[lm358], [], [], []]);
  expect(asked[0]).toEqual({ country: 'DE', currency: 'EUR' });
  // A file may name another part by this id.
  const other = async () => [{ ...lm358, mpn: 'NE555P' }];
  expect(await bomParts(document, 1, other)).toEqual([]);
});

it('The alternates of a line follow where the BOM uses them', async () => {
  const asked = { partNumber: 'ALT-2', manufacturer: 'Texas Instruments' };
  const own = found(1, 'p');
  const line = {
    ...own,
    read: { ...own.read, parts: [...own.read.parts, asked] },
    alternates: [foundAs('a', asked)],
  };
  const both = [part('a', 'ALT-2', 'Texas Instruments'), part('p', 'LM358DR', 'Texas Instruments')];
  const bom = newBom([line]);
  const partsOf = async (useAlternates: boolean) => {
    const document = { ...bom, settings: { ...bom.settings, useAlternates } };
    return (await bomParts(document, 1, async () => both)).map(({ id }) => id);
  };
  expect(await partsOf(true)).toEqual(['p', 'a']);
  expect(await partsOf(false)).toEqual(['p']);
});
