import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer, PriceBreak } from '../../../electron/contract/part';
import { bestOffer, hasInStock } from '../../../electron/pricing/best-offer';
import { orderQuantity } from '../../../electron/pricing/order-quantity';
import { priceAtQuantity } from '../../../electron/pricing/price-at-quantity';

const row = (
  quantity: number,
  price: string,
  currency: string | null = 'USD',
  converted?: string,
): PriceBreak => ({
  quantity,
  price,
  currency,
  converted: converted === undefined ? null : { price: converted, currency: 'EUR', rate: null },
});

const offer = (fields: Partial<Offer>): Offer => ({
  id: 'offer',
  seller: { id: '1', name: 'A seller', authorized: true, broker: false },
  sku: 'SKU',
  stock: { kind: 'pieces', pieces: 1_000_000 },
  moq: null,
  orderMultiple: null,
  packaging: null,
  leadTimeDays: null,
  prices: [],
  updatedAt: null,
  linked: false,
  ...fields,
});

describe('the order quantity', () => {
  it('honours MOQ, order multiple and the first price break', () => {
    expect(orderQuantity({ moq: null, orderMultiple: null }, 87)).toBe(87);
    expect(orderQuantity({ moq: 100, orderMultiple: null }, 87)).toBe(100);
    expect(orderQuantity({ moq: 10, orderMultiple: 25 }, 87)).toBe(100);
    expect(orderQuantity({ moq: null, orderMultiple: null }, 87, 2500)).toBe(2500);
  });

  it('is the least that the terms allow', () => {
    const terms = fc.record({
      quantity: fc.integer({ min: 1, max: 100_000 }),
      moq: fc.option(fc.integer({ min: 1, max: 50_000 })),
      orderMultiple: fc.option(fc.integer({ min: 1, max: 5000 })),
    });
    fc.assert(
      fc.property(terms, ({ quantity, moq, orderMultiple }) => {
        const pieces = orderQuantity({ moq, orderMultiple }, quantity);
        const multiple = orderMultiple ?? 1;
        expect(pieces % multiple).toBe(0);
        expect(pieces).toBeGreaterThanOrEqual(Math.max(quantity, moq ?? 1));
        expect(pieces - multiple).toBeLessThan(Math.max(quantity, moq ?? 1));
      }),
    );
  });
});

describe('the price at a quantity', () => {
  it('is that of the highest break reached, in exact decimals', () => {
    const price = priceAtQuantity(offer({ prices: [row(1, '0.1'), row(100, '0.07')] }), 300, 'USD');
    expect(price).toMatchObject({ orderQuantity: 300, unitPrice: '0.07', total: '21', currency: 'USD' });
    expect(price?.comparable).toMatchObject({ total: '21', estimated: false });
  });

  it('is asked of the first break when fewer are wanted than it sells', () => {
    expect(priceAtQuantity(offer({ prices: [row(2500, '0.02')] }), 87, 'USD')).toMatchObject({
      orderQuantity: 2500,
      total: '50',
    });
  });

  it('is compared through the service’s conversion, and says so', () => {
    const price = priceAtQuantity(offer({ prices: [row(1, '0.1', 'USD', '0.09')] }), 3, 'EUR');
    expect(price).toMatchObject({ total: '0.3', currency: 'USD' });
    expect(price?.comparable).toEqual({ unitPrice: '0.09', total: '0.27', currency: 'EUR', estimated: true });
  });

  it('takes the rows in the wanted currency where several are interleaved', () => {
    const prices = [
      row(1, '9', 'JPY', '0.06'),
      row(1, '0.05', 'EUR'),
      row(10, '8', 'JPY', '0.05'),
      row(10, '0.04', 'EUR'),
    ];
    expect(priceAtQuantity(offer({ prices }), 10, 'EUR')).toMatchObject({
      unitPrice: '0.04',
      currency: 'EUR',
    });
  });

  it('is not known where the currency is blank or there are no prices', () => {
    expect(priceAtQuantity(offer({ prices: [row(1, '1', null)] }), 1, 'USD')).toBeNull();
    expect(priceAtQuantity(offer({ prices: [] }), 1, 'USD')).toBeNull();
  });

  it('is not compared across currencies without a conversion', () => {
    expect(priceAtQuantity(offer({ prices: [row(1, '1', 'GBP')] }), 1, 'USD')?.comparable).toBeNull();
  });
});

describe('the best offer', () => {
  it('prefers what is in stock to what is cheaper', () => {
    const cheap = offer({ prices: [row(1, '0.01')], stock: { kind: 'pieces', pieces: 0 } });
    const there = offer({ prices: [row(1, '0.02')], stock: { kind: 'in-stock-quantity-unknown' } });
    expect(bestOffer([cheap, there], 10, 'USD')).toMatchObject({ offer: there, inStock: true });
    expect(bestOffer([cheap], 10, 'USD')).toMatchObject({ offer: cheap, inStock: false });
    expect(bestOffer([offer({ prices: [] })], 10, 'USD')).toBeNull();
  });

  it('is the one that a search through all of them finds', () => {
    const decimal = fc
      .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9999 }))
      .map(([whole, part]) => `${whole}.${String(part).padStart(4, '0')}`);
    const breaks = fc.uniqueArray(
      fc.record({
        quantity: fc.integer({ min: 1, max: 5000 }),
        price: decimal,
        foreign: fc.boolean(),
        converted: decimal,
      }),
      {
        maxLength: 5,
        selector: (one) => one.quantity,
      },
    );
    const anyOffer = fc
      .record({
        breaks,
        moq: fc.option(fc.integer({ min: 1, max: 3000 })),
        orderMultiple: fc.option(fc.integer({ min: 1, max: 500 })),
        pieces: fc.nat(5000),
      })
      .map(({ breaks: all, pieces, ...terms }) =>
        offer({
          ...terms,
          stock: { kind: 'pieces', pieces },
          prices: all.map((one) =>
            row(
              one.quantity,
              one.price,
              one.foreign ? 'USD' : 'EUR',
              one.foreign ? one.converted : undefined,
            ),
          ),
        }),
      );
    fc.assert(
      fc.property(
        fc.array(anyOffer, { maxLength: 12 }),
        fc.integer({ min: 1, max: 6000 }),
        (all, quantity) => {
          const best = bestOffer(all, quantity, 'EUR');
          const priced = all.flatMap((one) => {
            const price = priceAtQuantity(one, quantity, 'EUR');
            return price?.comparable
              ? [{ inStock: hasInStock(one, price.orderQuantity), total: price.comparable.total }]
              : [];
          });
          const field = priced.some((one) => one.inStock) ? priced.filter((one) => one.inStock) : priced;
          const lowest = field.map((one) => new Big(one.total)).sort((a, b) => a.cmp(b))[0];
          expect(best?.price.comparable?.total).toBe(lowest?.toFixed());
        },
      ),
    );
  });

  it('costs at any quantity what its rows say, computed the long way', () => {
    const micro = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(micro, fc.integer({ min: 1, max: 1_000_000 }), (price, quantity) => {
        const text = new Big(price).div(1_000_000).toFixed();
        const expected = new Big((BigInt(price) * BigInt(quantity)).toString()).div(1_000_000).toFixed();
        expect(priceAtQuantity(offer({ prices: [row(1, text)] }), quantity, 'USD')?.total).toBe(expected);
      }),
    );
  });
});
