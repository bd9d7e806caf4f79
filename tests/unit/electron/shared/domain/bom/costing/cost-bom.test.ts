import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../../../../../electron/shared/contract/part';
import type {
  BomFilters,
  CostLine,
  CostSettings,
} from '../../../../../../../electron/shared/domain/bom/costing/cost-settings';
import { bestChoice } from '../../../../../../../electron/shared/domain/pricing/best-choice';
import { showsQuote } from '../../../../../../../electron/shared/domain/pricing/offer-filters';
import { orderReason } from '../../../../../../../electron/shared/domain/pricing/order-reason';
import { quote } from '../../../../../../../electron/shared/domain/pricing/quote';
import { offer, row } from '../../pricing/made-offers';
import { anyFilters, anyOffers, compact, costBom, line, settings } from './made-lines';

const costOf = (one: CostLine, boards: number, fields: Partial<CostSettings> = {}) => {
  const cost = costBom([one], settings(fields), boards).lines[0];
  if (!cost) throw new Error('A line has a cost');
  return cost;
};

/** What the part screen would choose, by the reference in exact decimals. */
function expectedOrder(offers: readonly Offer[], pieces: number, filters: BomFilters) {
  const quotes = offers.map((one) => quote(one, pieces, 'EUR')).filter((one) => showsQuote(one, filters));
  const choice = bestChoice(quotes, filters.preferred);
  const chosen = choice && quotes.find((one) => one.offer === choice.offer);
  if (!choice || !chosen) return null;
  const { orderQuantity, unitPrice, total, currency } = choice.order;
  const { comparable } = choice;
  return {
    ...{ partId: 'part', offerId: choice.offer.id, distributor: choice.offer.seller, sku: choice.offer.sku },
    ...{ packaging: choice.offer.packaging, orderQuantity, reason: orderReason(chosen, 'EUR') },
    ...{ unitPrice, total: new Big(total).toFixed(), currency },
    comparable: {
      unitPrice: comparable.unitPrice,
      total: comparable.total,
      estimated: comparable.estimated,
    },
    ...{ stock: choice.offer.stock, inStock: choice.inStock, isLocked: false },
  };
}

it('orders each line as the best choice of the part screen does', () => {
  fc.assert(
    fc.property(anyOffers, fc.integer({ min: 1, max: 200 }), anyFilters, (offers, boards, filters) => {
      const { order } = costOf(line([compact(offers)]), boards, { filters });
      expect(order).toEqual(expectedOrder(offers, boards, filters));
    }),
    { numRuns: 150 },
  );
});

it('needs what its own attrition and minimum say, else those of the BOM, and nothing where it is not populated', () => {
  const anyPercent = fc.nat({ max: 9999 }).map((hundredths) => new Big(hundredths).div(100).toFixed());
  const anyAttrition = fc.record({ percent: anyPercent, atLeast: fc.nat(300) });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 200 }),
      anyAttrition,
      fc.record({ percent: fc.option(anyPercent), atLeast: fc.option(fc.nat(300)) }),
      fc.boolean(),
      (quantity, boards, usual, own, isPopulated) => {
        const one = line([], { quantity, attrition: own, isPopulated });
        const percent = own.percent ?? usual.percent;
        const atLeast = own.atLeast ?? usual.atLeast;
        const exact = new Big(quantity).times(boards).times(new Big(percent).div(100).plus(1));
        const pieces = Math.max(atLeast, exact.round(0, Big.roundUp).toNumber());
        expect(costOf(one, boards, { attrition: usual }).need).toBe(isPopulated ? pieces : 0);
      },
    ),
  );
});

it('sums up in exact decimals', () => {
  const anyLine = fc.record({ offers: anyOffers, quantity: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), (made, boards) => {
      const lines = made.map(({ offers, quantity }, at) =>
        line([compact(offers)], { id: `${at}`, quantity }),
      );
      const { lines: costs, totals } = costBom(lines, settings(), boards);
      const orders = costs.flatMap(({ need, order }) => (order ? [{ need: need ?? 0, order }] : []));
      const sum = (amounts: readonly Big[]) => amounts.reduce((all, one) => all.plus(one), new Big(0));
      const total = sum(orders.map(({ order }) => new Big(order.comparable.total)));
      const beyond = orders.map(({ need, order }) =>
        new Big(order.comparable.unitPrice).times(order.orderQuantity - need),
      );
      expect(totals).toMatchObject({
        total: total.toFixed(),
        perBoard: total.div(boards).round(6, Big.roundHalfUp).toFixed(),
        excess: sum(beyond).toFixed(),
        estimated: orders.some(({ order }) => order.comparable.estimated),
        lines: lines.length,
        priced: orders.length,
        withoutPrice: lines.length - orders.length,
      });
      const sums = new Map<string, Big>();
      for (const { order } of orders) {
        const { id } = order.distributor;
        sums.set(id, (sums.get(id) ?? new Big(0)).plus(order.comparable.total));
      }
      expect(new Map(totals.distributors.map(({ id, total: at }) => [id, at]))).toEqual(
        new Map([...sums].map(([id, each]) => [id, each.toFixed()])),
      );
      const descending = totals.distributors.map((each) => Number(each.total));
      expect(descending).toEqual(descending.toSorted((a, b) => b - a));
    }),
    { numRuns: 100 },
  );
});

const tape = offer({
  id: 'tape',
  sku: 'TAPE',
  packaging: 'Cut Tape',
  prices: [row(1, '0.10', 'EUR'), row(100, '0.08', 'EUR')],
});
const reel = offer({
  id: 'reel',
  sku: 'REEL',
  packaging: 'Tape & Reel (TR)',
  moq: 3000,
  orderMultiple: 3000,
  prices: [row(3000, '0.001', 'EUR')],
});

describe('a line', () => {
  it('that is not populated needs nothing', () => {
    expect(costOf(line([compact([tape])], { isPopulated: false }), 50)).toMatchObject({
      need: 0,
      order: null,
      problems: [],
    });
  });

  it('without a quantity has no order', () => {
    expect(costOf(line([compact([tape])], { quantity: null }), 50)).toMatchObject({
      need: null,
      order: null,
    });
  });

  it('has its own attrition in place of the usual one', () => {
    const attrition = { percent: '10', atLeast: 0 };
    expect(costOf(line([compact([tape])]), 50, { attrition }).need).toBe(55);
    const own = line([compact([tape])], { attrition: { percent: '0', atLeast: null } });
    expect(costOf(own, 50, { attrition }).need).toBe(50);
    expect(costOf(own, 50, { attrition: { percent: '10', atLeast: 60 } }).need).toBe(60);
  });

  it('is not bought as a whole reel below the limit', () => {
    const filters = { ...settings().filters, noReelsUnder: 500 };
    const both = line([compact([tape, reel])]);
    expect(costOf(both, 50).order?.offerId).toBe('reel');
    expect(costOf(both, 50, { filters }).order).toMatchObject({ offerId: 'tape', orderQuantity: 50 });
    expect(costOf(both, 500, { filters }).order?.offerId).toBe('reel');
  });

  it('never mixes the price breaks of two packagings', () => {
    expect(costOf(line([compact([tape, reel])]), 2999).order).toMatchObject({
      offerId: 'reel',
      orderQuantity: 3000,
      reason: { kind: 'moq', moq: 3000 },
      total: '3',
    });
  });

  it('is bought as an alternate only where that was asked for', () => {
    const alternate = compact([{ ...reel, moq: 1, orderMultiple: 1, prices: [row(1, '0.05', 'EUR')] }], {
      id: 'alternate',
    });
    const both = line([compact([tape]), alternate]);
    expect(costOf(both, 10).order).toMatchObject({ partId: 'part', total: '1' });
    expect(costOf(both, 10, { useAlternates: true }).order).toMatchObject({
      partId: 'alternate',
      total: '0.5',
    });
  });

  it('keeps to the offer that it is locked to, whatever the filters say', () => {
    const filters = { ...settings().filters, inStockOnly: true };
    const none = { ...tape, id: 'none', sku: 'NONE', stock: { kind: 'pieces', pieces: 0 } as const };
    const locked = line([compact([tape, none])], { lockedOffer: { distributorId: '1', sku: 'NONE' } });
    expect(costOf(locked, 10, { filters })).toMatchObject({
      order: { offerId: 'none', isLocked: true },
      problems: ['no-stock', 'single-source'],
    });
  });

  it('has its best offer where the locked one is gone, and says so', () => {
    const locked = line([compact([tape])], { lockedOffer: { distributorId: '1', sku: 'GONE' } });
    expect(costOf(locked, 10)).toMatchObject({
      order: { offerId: 'tape', isLocked: false },
      problems: ['single-source', 'locked-offer-gone'],
    });
  });
});

describe('the problems of a line', () => {
  const other = { ...tape, seller: { ...tape.seller, id: '2', name: 'Another' } };
  const withStock = (one: Offer, pieces: number): Offer => ({ ...one, stock: { kind: 'pieces', pieces } });
  const problemsOf = (offers: readonly Offer[], boards = 10) =>
    costOf(line([compact(offers)]), boards).problems;

  it('are none where two distributors have it', () => {
    expect(problemsOf([tape, other])).toEqual([]);
  });

  it('are that one distributor alone has it', () => {
    expect(problemsOf([tape, withStock(other, 9)])).toEqual(['single-source']);
  });

  it('are that stock is short, or that there is none', () => {
    expect(problemsOf([withStock(tape, 9)])).toEqual(['short-stock']);
    expect(problemsOf([withStock(tape, 0)])).toEqual(['no-stock']);
  });

  it('are a smallest order far above the need, but not a cheaper larger one', () => {
    const pack = { ...tape, orderMultiple: 13 };
    expect(problemsOf([pack, { ...pack, seller: other.seller }])).toEqual(['excess']);
    expect(costOf(line([compact([tape, other])]), 85).order?.orderQuantity).toBe(100);
    expect(problemsOf([tape, other], 85)).toEqual([]);
  });

  it('are an end of life, and no price', () => {
    const lifecycle = { stage: 'obsolete', text: 'Obsolete' } as const;
    const unpriced = { ...tape, prices: [row(1, '0.10', 'PLN')] };
    expect(costOf(line([compact([unpriced], { lifecycle })]), 10)).toMatchObject({
      order: null,
      problems: ['end-of-life', 'no-price'],
    });
  });

  it('are an end of life also without a quantity', () => {
    const lifecycle = { stage: 'eol', text: 'End of life' } as const;
    const old = line([compact([tape], { lifecycle })], { quantity: null });
    expect(costBom([old], settings(), 10)).toMatchObject({
      lines: [{ need: null, order: null, problems: ['end-of-life'] }],
      totals: { endOfLife: 1 },
    });
    expect(costOf({ ...old, isPopulated: false }, 10).problems).toEqual([]);
  });
});
