import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../../../../electron/shared/contract/part';
import { bestChoice } from '../../../../../../electron/shared/domain/pricing/best-choice';
import { hasInStock } from '../../../../../../electron/shared/domain/pricing/in-stock';
import { quote } from '../../../../../../electron/shared/domain/pricing/quote';
import { type TriedOrder, tryEveryOrder } from './brute-force';
import { anyOffer, offer, row } from './made-offers';

const chosenOf = (offers: readonly Offer[], quantity: number, currency: string, preferred?: string[]) =>
  bestChoice(
    offers.map((one) => quote(one, quantity, currency)),
    preferred,
  );

const gone: Offer['stock'] = { kind: 'pieces', pieces: 0 };
const at = (price: string, more: Partial<Offer> = {}, authorized = true) =>
  offer({ prices: [row(1, price)], ...more }, authorized);

describe('the best choice', () => {
  it('prefers stock to a low price', () => {
    const cheap = at('0.01', { stock: gone });
    const there = at('0.02', { stock: { kind: 'in-stock-quantity-unknown' } });
    expect(chosenOf([cheap, there], 10, 'USD')).toMatchObject({
      offer: there,
      inStock: true,
      reason: { kind: 'authorized-in-stock', compared: 1 },
    });
  });

  it('prefers authorized sellers to a low price, and counts the cheaper ones passed over', () => {
    const broker = at('0.01', {}, false);
    const dear = at('0.05');
    expect(chosenOf([broker, dear, at('0.09', {}, false), at('0.06')], 10, 'USD')).toMatchObject({
      offer: dear,
      reason: { kind: 'authorized-in-stock', compared: 2, cheaperNotAuthorized: 1 },
    });
  });

  it('prefers stock to authorized sellers', () => {
    const there = at('0.05', {}, false);
    const found = chosenOf([at('0.01', { stock: gone }), there], 10, 'USD');
    expect(found).toMatchObject({ offer: there, reason: { kind: 'in-stock', cheaperNotAuthorized: 0 } });
  });

  it('says that no offer has the pieces in stock', () => {
    const authorized = at('0.05', { stock: gone });
    const other = at('0.01', { stock: gone }, false);
    expect(chosenOf([other, authorized], 10, 'USD')).toMatchObject({
      offer: authorized,
      inStock: false,
      reason: { kind: 'authorized' },
    });
    expect(chosenOf([other], 10, 'USD')).toMatchObject({ inStock: false, reason: { kind: 'any' } });
  });

  it('considers orders of more pieces that cost less', () => {
    const steep = offer({ prices: [row(1, '1'), row(100, '0.1')] });
    expect(chosenOf([at('0.2'), steep], 87, 'USD')).toMatchObject({
      offer: steep,
      order: { orderQuantity: 100, total: '10' },
    });
  });

  it('takes plain packaging among equal totals, then the preferred seller, then the first by name', () => {
    const seller = (id: string, name: string, packaging: string | null): Offer => {
      const one = at('1', { packaging });
      return { ...one, seller: { ...one.seller, id, name } };
    };
    const reeled = seller('1', 'A', 'Digi-Reel®');
    const cut = seller('2', 'C', 'Cut Tape');
    const bulk = seller('3', 'B', null);
    const chosen = (offers: Offer[], preferred?: string[]) => chosenOf(offers, 10, 'USD', preferred)?.offer;
    expect(chosen([reeled, cut])).toBe(cut);
    expect(chosen([cut, reeled])).toBe(cut);
    expect(chosen([reeled, cut], ['1'])).toBe(cut);
    expect(chosen([cut, bulk])).toBe(bulk);
    expect(chosen([cut, bulk], ['2'])).toBe(cut);
    expect(chosen([{ ...reeled, prices: [row(1, '0.99')] }, cut])).toMatchObject({ packaging: 'Digi-Reel®' });
  });

  it('passes over offers that cannot be compared', () => {
    const pounds = offer({ prices: [row(1, '0.001', 'GBP')] });
    expect(chosenOf([pounds, at('1')], 1, 'USD')).toMatchObject({ comparable: { total: '1' } });
    expect(chosenOf([pounds], 1, 'USD')).toBeNull();
  });

  it('gives the reasons why other offers with the pieces are excluded', () => {
    const unpriced = offer({ prices: [] });
    const pounds = offer({ prices: [row(1, '0.001', 'GBP')] });
    const reel = at('0.01', { moq: 100, stock: { kind: 'pieces', pieces: 50 } });
    const excluded = (others: Offer[], chosen = at('1')) =>
      chosenOf([...others, chosen], 10, 'USD')?.reason.excluded;
    expect(excluded([])).toEqual([]);
    expect(excluded([unpriced])).toEqual(['no-price']);
    expect(excluded([pounds])).toEqual(['not-converted']);
    expect(excluded([reel])).toEqual(['min-order']);
    expect(excluded([reel, pounds, unpriced])).toEqual(['no-price', 'not-converted', 'min-order']);
    // Offers without the pieces need no reason.
    expect(excluded([{ ...unpriced, stock: gone }, at('0.01', { stock: gone })])).toEqual([]);
  });

  it('gives exclusion reasons only for offers that are as authorized as the chosen one', () => {
    const unpriced = offer({ prices: [] }, false);
    const excluded = (chosen: Offer) => chosenOf([unpriced, chosen], 10, 'USD')?.reason.excluded;
    expect(excluded(at('1'))).toEqual([]);
    expect(excluded(at('1', {}, false))).toEqual(['no-price']);
    expect(excluded(at('1', { stock: gone }))).toEqual(['no-price']);
  });
});

/** The groups of orders, the most wanted first. */
const kinds: readonly ((order: TriedOrder) => boolean)[] = [
  ({ inStock, offer: { seller } }) => inStock && seller.authorized,
  ({ inStock }) => inStock,
  ({ offer: { seller } }) => seller.authorized,
  () => true,
];

it('finds the lowest total that trying every offer at every quantity finds, to the last decimal', () => {
  fc.assert(
    fc.property(
      fc.array(anyOffer, { maxLength: 8 }),
      fc.integer({ min: 1, max: 200 }),
      (offers, quantity) => {
        const tried = offers.flatMap((one) => tryEveryOrder(one, quantity));
        const field = kinds.map((isOf) => tried.filter(isOf)).find((some) => some.length > 0) ?? [];
        const least = field.reduce<bigint | null>(
          (low, { total }) => (low === null || total < low ? total : low),
          null,
        );
        const best = chosenOf(offers, quantity, 'EUR');
        expect(best?.comparable.total).toBe(
          least === null ? undefined : new Big(least.toString()).div(1e9).toFixed(),
        );
        if (best) expect(best.inStock).toBe(hasInStock(best.offer, best.order.orderQuantity));
      },
    ),
    { numRuns: 1000 },
  );
});
