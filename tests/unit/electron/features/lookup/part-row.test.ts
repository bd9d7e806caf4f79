import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOrder } from '../../../../../electron/features/lookup/best-order';
import { attributesOf, partRow } from '../../../../../electron/features/lookup/part-row';
import { attributesSchema } from '../../../../../electron/shared/contract/facets';
import { partRowSchema } from '../../../../../electron/shared/contract/part-row';
import { bestOrderSchema } from '../../../../../electron/shared/contract/pricing';
import { bestChoice } from '../../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../../electron/shared/domain/pricing/quote';
import { filterOffers } from '../../../../../renderer/features/part/offers/offer-filters';
import { offer, part, pieces, priceBreaks } from '../../../part-builders';
import { anyOffer } from '../../shared/domain/pricing/made-offers';

const allOffers = { authorizedOnly: false, inStockOnly: false, myDistributorsOnly: false };
const forOne = { quantity: 1, preferred: [], ...allOffers };

it('A part that only brokers have is in stock, and a part that nobody has is not', () => {
  const gone = [offer('gone', 'Gone', { stock: pieces(0) })];
  const row = (rest: Parameters<typeof part>[3]) => partRow(part('id', 'LM339AN', 'onsemi', rest), forOne);
  expect(row({ offers: gone, totalStock: { kind: 'brokers-only' } })).toMatchObject({
    inStock: true,
    totalStock: { kind: 'brokers-only' },
  });
  expect(row({ offers: gone })).toMatchObject({ inStock: false, totalStock: { kind: 'pieces', pieces: 0 } });
});

it('A row names the package in either spelling of its specification', () => {
  const row = (id: string, value: string) =>
    partRow(
      part('id', 'LM358', 'TI', {
        specifications: [{ id, name: 'Case/Package', group: 'Physical', value }],
      }),
      forOne,
    ).package;
  expect(row('casepackage', 'SOIC-8')).toBe('SOIC-8');
  expect(row('case_package', '0603')).toBe('0603');
  expect(row('casepackage', '')).toBeNull();
  expect(row('mount', 'Surface Mount')).toBeNull();
});

it('A row has thirty specifications, what its category is chosen by before all others, and the answer names them', () => {
  const specification = (id: string, value: string) => ({
    id,
    name: `Name of ${id}`,
    group: 'Technical',
    value,
  });
  const made = part('id', 'C0603', 'KEMET', {
    category: 'Ceramic Capacitors',
    specifications: [
      specification('scheduleb', '8542390000, '.repeat(40)),
      specification('lifecyclestatus', 'Production'),
      ...Array.from({ length: 40 }, (_, at) => specification(`attribute${at}`, String(at))),
      specification('voltagerating_dc_', '50 V'),
      specification('capacitance', '100 nF'),
      specification('casepackage', '0603'),
      specification('tolerance', ''),
    ],
  });
  const { specifications } = partRowSchema.parse(partRow(made, forOne));
  expect(specifications).toHaveLength(30);
  expect(specifications.slice(0, 4)).toEqual([
    { id: 'casepackage', value: '0603' },
    { id: 'capacitance', value: '100 nF' },
    { id: 'voltagerating_dc_', value: '50 V' },
    { id: 'attribute0', value: '0' },
  ]);
  const names = attributesOf([{ part: made }]);
  expect(attributesSchema.parse(names)).toHaveLength(30);
  expect(names[1]).toEqual({ id: 'capacitance', name: 'Name of capacitance' });
});

describe('the best order of a row', () => {
  const steep = offer('steep', 'Steep', {
    ...{ stock: pieces(500), packaging: 'Digi-Reel' },
    prices: priceBreaks('EUR', [
      [1, '1'],
      [100, '0.05'],
    ]),
  });
  const plain = { ...steep, id: 'plain', packaging: 'Cut Tape' };
  const dear = offer('dear', 'Dear', { stock: pieces(500), prices: priceBreaks('EUR', [[1, '0.6']]) });
  const made = (...offers: (typeof steep)[]) => part('id', 'LM358', 'onsemi', { offers });

  it('says what is ordered where, and why more pieces than asked for', () => {
    expect(bestOrder(made(dear, steep, plain), { ...forOne, quantity: 87 })).toEqual({
      distributor: plain.seller,
      orderQuantity: 100,
      unitPrice: '0.05',
      total: '5',
      currency: 'EUR',
      comparable: { unitPrice: '0.05', total: '5', currency: 'EUR', estimated: false },
      inStock: true,
      reason: { kind: 'price-break' },
      smallest: { orderQuantity: 87, total: '87' },
    });
  });

  it('is at the preferred distributor where totals are equal', () => {
    const equalOffer = offer('equal', 'Zenith', {
      stock: pieces(500),
      prices: priceBreaks('EUR', [[1, '0.6']]),
    });
    const at = (...preferred: string[]) =>
      bestOrder(made(dear, equalOffer), { ...allOffers, quantity: 3, preferred })?.distributor.name;
    expect(at()).toBe('Dear');
    expect(at(equalOffer.seller.id)).toBe('Zenith');
  });

  it('is the part screen’s best choice at any quantity, and crosses to the page whole', () => {
    fc.assert(
      fc.property(
        fc.array(anyOffer, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.record({
          authorizedOnly: fc.boolean(),
          inStockOnly: fc.boolean(),
          myDistributorsOnly: fc.boolean(),
        }),
        (offers, quantity, only) => {
          const shown = part('id', 'LM358', 'onsemi', { offers });
          const filters = { ...only, preferred: offers.slice(0, 3).map(({ seller }) => seller.id) };
          const best = bestOrder(shown, { ...filters, quantity });
          const quotes = offers.map((one) => quote(one, quantity, shown.currency));
          const choice = bestChoice(filterOffers(quotes, filters, []).shown, filters.preferred);
          expect(best === null).toBe(choice === null);
          if (!best || !choice) return;
          expect(bestOrderSchema.parse(best)).toMatchObject({
            distributor: choice.offer.seller,
            orderQuantity: choice.order.orderQuantity,
            comparable: { total: choice.comparable.total },
            inStock: choice.inStock,
          });
          expect(best.reason === null).toBe(choice.order.orderQuantity === quantity);
        },
      ),
    );
  });
});
