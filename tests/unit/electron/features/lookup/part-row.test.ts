import { expect, it } from 'vitest';
import { partRow } from '../../../../../electron/features/lookup/part-row';
import { noFacets } from '../../../../../electron/shared/contract/constants/no-facets';
import { bestChoice } from '../../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../../electron/shared/domain/pricing/quote';
import { offer, part, pieces, priceBreaks } from '../../../part-builders';

it('A part that only brokers have is in stock, and a part that nobody has is not', () => {
  const gone = [offer('gone', 'Gone', { stock: pieces(0) })];
  const row = (rest: Parameters<typeof part>[3]) => partRow(part('id', 'LM339AN', 'onsemi', rest), noFacets);
  expect(row({ offers: gone, totalStock: { kind: 'brokers-only' } })).toMatchObject({
    inStock: true,
    totalStock: { kind: 'brokers-only' },
  });
  expect(row({ offers: gone })).toMatchObject({ inStock: false, totalStock: { kind: 'pieces', pieces: 0 } });
});

it('The best price of a row is that of the part screen’s best choice for one piece', () => {
  const steep = offer('steep', 'Steep', {
    ...{ stock: pieces(500), packaging: 'Digi-Reel' },
    prices: priceBreaks('EUR', [
      [1, '1'],
      [10, '0.05'],
    ]),
  });
  const plain = { ...steep, id: 'plain', packaging: 'Cut Tape' };
  const dear = offer('dear', 'Dear', { stock: pieces(500), prices: priceBreaks('EUR', [[1, '0.6']]) });
  const offers = [dear, steep, plain];
  const choice = bestChoice(offers.map((one) => quote(one, 1, 'EUR')));
  expect(choice).toMatchObject({ offer: plain, order: { orderQuantity: 10, total: '0.5' } });
  expect(partRow(part('id', 'LM358', 'onsemi', { offers }), noFacets).bestPrice).toEqual({
    unitPrice: '0.05',
    currency: 'EUR',
    comparable: { unitPrice: '0.05', currency: 'EUR', estimated: false },
    orderQuantity: 10,
    inStock: true,
  });
});
