import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../../../../electron/shared/contract/part';
import { bestChoice } from '../../../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../../../electron/shared/domain/pricing/quote';
import { splitOrder } from '../../../../../../electron/shared/domain/pricing/split-order';
import { type TriedOrder, tryEveryOrder } from './brute-force';
import { anyOffer, offer, row } from './made-offers';

function splitAt(offers: readonly Offer[], quantity: number, currency = 'USD') {
  const quotes = offers.map((one) => quote(one, quantity, currency));
  return splitOrder(quotes, bestChoice(quotes));
}

const full = { moq: 4000, orderMultiple: 4000, packaging: 'Tape & Reel' };
const reel = offer({ ...full, prices: [row(4000, '0.0213')] });
const cut = offer({
  packaging: 'Cut Tape',
  prices: [row(1, '0.1'), row(1000, '0.0387'), row(5000, '0.031')],
});
const stock = (pieces: number): Pick<Offer, 'stock'> => ({ stock: { kind: 'pieces', pieces } });

describe('two orders at one seller', () => {
  it('are a full reel and cut tape, where both together cost less than one order', () => {
    expect(splitAt([reel, cut], 5000)).toEqual({
      shares: [
        { offer: reel, order: expect.objectContaining({ orderQuantity: 4000, total: '85.2' }) },
        { offer: cut, order: expect.objectContaining({ orderQuantity: 1000, total: '38.7' }) },
      ],
      // Two reels cost 170.40, and 5,000 cut from one 155.
      comparable: { total: '123.9', currency: 'USD', estimated: false },
      saves: '31.1',
    });
    expect(splitAt([cut, reel], 5000)).toEqual(splitAt([reel, cut], 5000));
  });

  it('do not exist where one order costs as little or brings the pieces alone', () => {
    expect(splitAt([reel, cut], 4000)).toBeNull();
    expect(splitAt([reel, cut], 8000)).toBeNull();
    expect(splitAt([reel], 5000)).toBeNull();
    const asCheap = offer({ prices: [row(5000, '0.02478')] });
    expect(splitAt([reel, cut, { ...asCheap, seller: { ...asCheap.seller, id: '2' } }], 5000)).toBeNull();
  });

  it('are at one seller that is as authorized as the best choice', () => {
    const elsewhere = { ...cut, seller: { ...cut.seller, id: '2' } };
    expect(splitAt([reel, elsewhere], 5000)).toBeNull();
    const other = { id: '3', name: 'Other', authorized: false, broker: false };
    const others = [reel, cut].map((one) => ({ ...one, seller: other }));
    expect(splitAt([...others, offer({ prices: [row(1, '0.2')] })], 5000)).toBeNull();
    expect(splitAt(others, 5000)?.comparable.total).toBe('123.9');
  });

  it('exceed neither stock, nor count the same pieces twice', () => {
    expect(splitAt([{ ...reel, ...stock(3999) }, cut], 5000)).toBeNull();
    expect(splitAt([reel, { ...cut, ...stock(999) }], 5000)).toBeNull();
    // Each has enough for its share, but a reel and the tape cut from it are the same pieces.
    const eight = { ...offer({ prices: [row(1, '1')] }), seller: { ...reel.seller, id: '2' } };
    expect(splitAt([{ ...reel, ...stock(4000) }, { ...cut, ...stock(4999) }, eight], 5000)).toBeNull();
    expect(splitAt([{ ...reel, ...stock(4000) }, { ...cut, ...stock(5000) }, eight], 5000)).not.toBeNull();
  });

  it('are compared through the service’s conversion, as an estimate, and not without it', () => {
    const euros = [
      offer({ ...full, prices: [row(4000, '0.0213', 'USD', '0.02')] }),
      offer({ prices: [row(1, '0.04', 'EUR')] }),
    ];
    expect(splitAt(euros, 5000, 'EUR')?.comparable).toEqual({
      total: '120',
      currency: 'EUR',
      estimated: true,
    });
    expect(splitAt([offer({ ...full, prices: [row(4000, '0.0213', 'PLN')] }), cut], 5000)).toBeNull();
  });
});

/** The lowest total of two orders together, by trying every number of pieces of each pair of offers. */
function cheapestOfTwo(offers: readonly Offer[], quantity: number): bigint | null {
  const tried = offers.map((one) =>
    tryEveryOrder(one, 1).filter(({ pieces, inStock }) => inStock && pieces <= 170),
  );
  const has = ({ offer: { stock: there } }: TriedOrder, pieces: number) =>
    there.kind !== 'pieces' || there.pieces >= pieces;
  let least: bigint | null = null;
  for (const [at, ofOne] of tried.entries()) {
    for (const one of ofOne) {
      for (const other of tried.slice(at + 1).flat()) {
        const both = one.pieces + other.pieces;
        const total = one.total + other.total;
        if (both < quantity || (least !== null && least <= total)) continue;
        if (has(one, both) || has(other, both)) least = total;
      }
    }
  }
  return least;
}

const price = fc.integer({ min: 1, max: 3000 });

/** Offers that pair well: those sold in multiples are cheap, cut tape is expensive, and both are in stock. */
const pairable: fc.Arbitrary<Offer> = fc
  .record({
    breaks: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
    prices: fc.tuple(price, price, price, price),
    orderMultiple: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 30 })),
    moq: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 40 })),
    pieces: fc.oneof(fc.constant(1000), fc.integer({ min: 20, max: 140 })),
  })
  .map(({ breaks, prices, orderMultiple, moq, pieces }) => {
    const falling = prices.toSorted((a, b) => b - a);
    const dearness = orderMultiple === null ? 2 : 1;
    return offer({
      ...stock(pieces),
      ...{ orderMultiple, moq },
      prices: breaks
        .toSorted((a, b) => a - b)
        .map((quantity, at) =>
          row(quantity, new Big(falling[at] ?? 1).times(dearness).div(1000).toFixed(), 'EUR'),
        ),
    });
  });

it('the split order equals the cheapest pair found by trying every number of pieces of both, to the last decimal', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ arbitrary: pairable, weight: 4 }, anyOffer), { minLength: 2, maxLength: 3 }),
      fc.integer({ min: 2, max: 80 }),
      (made, quantity) => {
        const offers = made.map((one) => ({ ...one, seller: { ...one.seller, authorized: true } }));
        const quotes = offers.map((one) => quote(one, quantity, 'EUR'));
        const choice = bestChoice(quotes);
        const split = splitOrder(quotes, choice);
        const least = choice?.inStock ? cheapestOfTwo(offers, quantity) : null;
        const total = least === null ? null : new Big(least.toString()).div(1e9);
        const isLess = total !== null && choice !== null && total.lt(choice.comparable.total);
        expect(split?.comparable.total ?? null).toBe(isLess ? total.toFixed() : null);
        if (!split || !choice) return;
        found += 1;
        const [one, other] = split.shares;
        expect(one.offer.seller.id).toBe(other.offer.seller.id);
        expect(one.order.orderQuantity + other.order.orderQuantity).toBeGreaterThanOrEqual(quantity);
        expect(new Big(split.saves).plus(split.comparable.total).eq(choice.comparable.total)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(10);
});
