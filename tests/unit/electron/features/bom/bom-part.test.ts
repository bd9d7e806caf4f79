import { expect, it } from 'vitest';
import { bomPart } from '../../../../../electron/features/bom/view/bom-part';
import type { Market } from '../../../../../electron/shared/contract/market';
import { part } from '../../../part-builders';
import { documentLine, newBom } from './bom-builders';
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
  const parts = await Promise.all([1, 2, 3, 4].map((line) => bomPart(document, line, cachedParts)));
  expect(parts).toEqual([lm358, null, null, null]);
  expect(asked[0]).toEqual({ country: 'DE', currency: 'EUR' });
  // A file may name another part by this id.
  const other = async () => [{ ...lm358, mpn: 'NE555P' }];
  expect(await bomPart(document, 1, other)).toBeNull();
});
