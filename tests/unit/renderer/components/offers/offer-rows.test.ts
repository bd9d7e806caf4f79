import { describe, expect, it } from 'vitest';
import { defaultOffersView } from '../../../../../electron/shared/contract/constants/default-offers-view';
import { bestChoice } from '../../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../../electron/shared/domain/pricing/quote';
import { offerRows } from '../../../../../renderer/components/offers/offer-rows';
import { sortOfferRows } from '../../../../../renderer/components/offers/sort-offer-rows';
import { offer, pieces, priceBreaks } from '../../../part-builders';

const offers = [
  offer('none', 'No price', { stock: pieces(50) }),
  offer('blank', 'Blank currency', { stock: pieces(50), prices: priceBreaks(null, [[1, '0.01']]) }),
  offer('zloty', 'Not converted', { stock: pieces(50), prices: priceBreaks('PLN', [[1, '0.10']]) }),
  offer('cheap', 'Cheap but gone', { prices: priceBreaks('EUR', [[1, '0.10']]) }),
  offer('dear', 'Dear', { stock: pieces(50), prices: priceBreaks('EUR', [[1, '0.90']]) }),
  offer('best', 'Best', {
    stock: { kind: 'in-stock-quantity-unknown' },
    prices: priceBreaks('USD', [[1, '0.50']]),
  }),
  offer('moq', 'Least order', { stock: pieces(5000), moq: 100, prices: priceBreaks('EUR', [[1, '0.20']]) }),
];
const rowsAt = (some: typeof offers, quantity: number) => {
  const quotes = some.map((one) => quote(one, quantity, 'EUR'));
  return offerRows(quotes, bestChoice(quotes));
};
const rows = rowsAt(offers, 10);
const ids = (sorted: typeof rows) => sorted.map(({ id }) => id);

describe('offers at a quantity', () => {
  it('marks exactly one as the best', () => {
    expect(ids(rows.filter(({ best }) => best))).toEqual(['best']);
  });

  it('uses the pieces that must be ordered', () => {
    expect(rows.find(({ id }) => id === 'moq')?.order).toMatchObject({ orderQuantity: 100, total: '20' });
  });

  it('takes too little stock for none', () => {
    expect(rowsAt(offers, 51).find(({ id }) => id === 'dear')?.inStock).toBe(false);
  });
});

describe('sorting offers', () => {
  it('sorts by total, in stock first, offers without a comparable total last', () => {
    expect(ids(sortOfferRows(rows, defaultOffersView.sort))).toEqual([
      'best',
      'dear',
      'moq',
      'cheap',
      'zloty',
      'blank',
      'none',
    ]);
  });

  it('keeps offers without a comparable price last in descending order', () => {
    const turned = ids(sortOfferRows(rows, { column: 'unitPrice', direction: 'descending' }));
    expect(turned).toEqual(['dear', 'best', 'moq', 'cheap', 'zloty', 'blank', 'none']);
  });

  it('puts unknown stock last', () => {
    const byStock = ids(sortOfferRows(rows, { column: 'stock', direction: 'descending' }));
    expect(byStock[0]).toBe('moq');
    expect(byStock.at(-1)).toBe('best');
  });

  it('sorts names with numbers by value', () => {
    const named = rowsAt([offer('b', 'Seller 10'), offer('a', 'Seller 9')], 1);
    expect(ids(sortOfferRows(named, { column: 'seller', direction: 'ascending' }))).toEqual(['a', 'b']);
  });

  it('puts preferred sellers first in either direction', () => {
    const named = rowsAt([offer('a', 'Ada'), offer('b', 'Bob'), offer('c', 'Cy')], 1);
    const mine = [{ id: 'seller-Cy', name: 'Cy' }];
    const sorted = (direction: 'ascending' | 'descending') =>
      ids(sortOfferRows(named, { column: 'seller', direction }, mine));
    expect(sorted('ascending')).toEqual(['c', 'a', 'b']);
    expect(sorted('descending')).toEqual(['c', 'b', 'a']);
  });

  it.each([
    ['moq', ['three', 'ten', 'none']],
    ['packaging', ['three', 'ten', 'none']],
    ['leadTime', ['ten', 'three', 'none']],
    ['updated', ['ten', 'three', 'none']],
    ['sku', ['none', 'three', 'ten']],
  ] as const)('sorts by %s, offers that do not list it last', (column, expected) => {
    const some = [
      offer('ten', 'Ten', {
        ...{ sku: 'S10', moq: 10, orderMultiple: 1, packaging: 'Tube', leadTimeDays: 7 },
        updatedAt: '2026-01-01T00:00:00Z',
      }),
      offer('none', 'None', { sku: 'S1', updatedAt: null }),
      offer('three', 'Three', {
        ...{ sku: 'S3', moq: 3, orderMultiple: 5, packaging: 'Bag', leadTimeDays: 70 },
        updatedAt: '2026-02-01T00:00:00Z',
      }),
    ];
    expect(ids(sortOfferRows(rowsAt(some, 1), { column, direction: 'ascending' }))).toEqual(expected);
  });
});
