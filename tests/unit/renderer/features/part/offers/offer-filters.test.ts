import { describe, expect, it } from 'vitest';
import type { OfferFilters } from '../../../../../../electron/shared/domain/pricing/offer-filters';
import { quote } from '../../../../../../electron/shared/domain/pricing/quote';
import {
  countPackagings,
  filterOffers,
  type Packaging,
} from '../../../../../../renderer/features/part/offers/offer-filters';
import { offer, pieces, priceBreaks } from '../../../../part-builders';

interface Filters extends OfferFilters {
  readonly packagings: readonly Packaging[];
}

const open: Filters = {
  authorizedOnly: false,
  inStockOnly: false,
  myDistributorsOnly: false,
  preferred: ['seller-Reels'],
  packagings: [],
};

const offers = [
  offer('reel', 'Reels', {
    stock: pieces(50),
    moq: 100,
    packaging: 'Tape & Reel',
    prices: priceBreaks('EUR', [[1, '1']]),
  }),
  offer('cut', 'Cuts', { stock: pieces(50), packaging: 'Cut Tape' }),
  offer('other', 'Others', { standing: 'other', stock: { kind: 'in-stock-quantity-unknown' } }),
];

const shown = (changed: Partial<Filters>, quantity = 10) => {
  const { packagings, ...filters } = { ...open, ...changed };
  return filterOffers(
    offers.map((one) => quote(one, quantity, 'EUR')),
    filters,
    packagings,
  );
};
const ids = (filters: Partial<Filters>, quantity?: number) =>
  shown(filters, quantity).shown.map(({ offer: { id } }) => id);

describe('filtering offers', () => {
  it('hides nothing until a filter is set', () => {
    expect(shown({})).toMatchObject({ hidden: 0, ofOthers: 0 });
    expect(ids({})).toEqual(['reel', 'cut', 'other']);
  });

  it('hides unauthorized offers', () => expect(ids({ authorizedOnly: true })).toEqual(['reel', 'cut']));

  it('compares the stock with the pieces to order', () => {
    // The reel has 50, but sells 100 or none.
    expect(ids({ inStockOnly: true })).toEqual(['cut', 'other']);
    expect(ids({ inStockOnly: true }, 51)).toEqual(['other']);
  });

  it('shows chosen packagings by the sellers’ names, and unlisted ones', () => {
    expect(ids({ packagings: ['Cut Tape'] })).toEqual(['cut']);
    expect(ids({ packagings: [null, 'Tape & Reel'] })).toEqual(['reel', 'other']);
  });

  it('counts the offers that only the distributors’ filter hides', () => {
    expect(shown({ myDistributorsOnly: true })).toMatchObject({ hidden: 2, ofOthers: 2 });
    expect(shown({ myDistributorsOnly: true, authorizedOnly: true })).toMatchObject({
      hidden: 2,
      ofOthers: 1,
    });
  });
});

it('counts each packaging, unlisted ones last', () => {
  const more = [
    ...offers,
    offer('cut2', 'Cuts', { packaging: 'Cut Tape' }),
    offer('x', 'X'),
    offer('y', 'Y'),
  ];
  expect(countPackagings(more)).toEqual([
    ['Cut Tape', 2],
    ['Tape & Reel', 1],
    [null, 3],
  ]);
});
