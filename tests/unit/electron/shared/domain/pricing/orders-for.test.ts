import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderQuantity } from '../../../../../../electron/shared/domain/pricing/order-quantity';
import { ordersFor } from '../../../../../../electron/shared/domain/pricing/orders-for';
import { offer, row } from './made-offers';

const firstOrder = (...order: Parameters<typeof ordersFor>) => ordersFor(...order)[0] ?? null;

describe('the order quantity', () => {
  it('honors MOQ, order multiple and the first price break', () => {
    expect(orderQuantity({ moq: null, orderMultiple: null }, 87)).toBe(87);
    expect(orderQuantity({ moq: 100, orderMultiple: null }, 87)).toBe(100);
    expect(orderQuantity({ moq: 10, orderMultiple: 25 }, 87)).toBe(100);
    expect(orderQuantity({ moq: null, orderMultiple: null }, 87, 2500)).toBe(2500);
  });

  it('is the smallest that the terms allow', () => {
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
  it('is that of the highest price break reached, in exact decimals', () => {
    const price = firstOrder(offer({ prices: [row(1, '0.1'), row(100, '0.07')] }), 300, 'USD');
    expect(price).toMatchObject({ orderQuantity: 300, unitPrice: '0.07', total: '21', currency: 'USD' });
    expect(price?.comparable).toMatchObject({ total: '21', estimated: false });
  });

  it('is that of the first price break below its quantity', () => {
    expect(firstOrder(offer({ prices: [row(2500, '0.02')] }), 87, 'USD')).toMatchObject({
      orderQuantity: 2500,
      total: '50',
    });
  });

  it('is compared through the service’s conversion and marked as an estimate', () => {
    const price = firstOrder(offer({ prices: [row(1, '0.1', 'USD', '0.09')] }), 3, 'EUR');
    expect(price).toMatchObject({ total: '0.3', currency: 'USD' });
    expect(price?.comparable).toEqual({ unitPrice: '0.09', total: '0.27', currency: 'EUR', estimated: true });
  });

  it('is in the wanted currency where several are mixed', () => {
    const prices = [
      row(1, '9', 'JPY', '0.06'),
      row(1, '0.05', 'EUR'),
      row(10, '8', 'JPY', '0.05'),
      row(10, '0.04', 'EUR'),
    ];
    expect(firstOrder(offer({ prices }), 10, 'EUR')).toMatchObject({
      unitPrice: '0.04',
      currency: 'EUR',
    });
  });

  it('is unknown where the currency is blank or there are no prices', () => {
    expect(firstOrder(offer({ prices: [row(1, '1', null)] }), 1, 'USD')).toBeNull();
    expect(firstOrder(offer({ prices: [] }), 1, 'USD')).toBeNull();
  });

  it('is not compared across currencies without a conversion', () => {
    expect(firstOrder(offer({ prices: [row(1, '1', 'GBP')] }), 1, 'USD')?.comparable).toBeNull();
  });

  it('is never zero, which sellers write for "no price"', () => {
    expect(firstOrder(offer({ prices: [row(1, '0.00')] }), 1, 'USD')).toBeNull();
    expect(firstOrder(offer({ prices: [row(1, '0'), row(10, '2')] }), 1, 'USD')).toMatchObject({
      orderQuantity: 10,
      total: '20',
    });
  });

  it('equals the price times any quantity, computed with integers', () => {
    const micro = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(micro, fc.integer({ min: 1, max: 1_000_000 }), (price, quantity) => {
        const text = new Big(price).div(1_000_000).toFixed();
        const expected = new Big((BigInt(price) * BigInt(quantity)).toString()).div(1_000_000).toFixed();
        expect(firstOrder(offer({ prices: [row(1, text)] }), quantity, 'USD')?.total).toBe(expected);
      }),
    );
  });
});
