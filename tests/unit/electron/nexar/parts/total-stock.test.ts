import { describe, expect, it } from 'vitest';
import { totalStock as totalStockOf } from '../../../../../electron/nexar/parts/total-stock';
import type { Stock } from '../../../../../electron/shared/contract/part';

const listed = (stock: Stock, broker = false) => ({
  seller: { id: '1', name: 'A distributor', authorized: !broker, broker },
  stock,
});
const counts = { parts: 0, sellers: 0, offers: 0, prices: 0, specifications: 0 };
const nothing = { unread: counts, overLimit: counts };
const totalStock = (totalAvail: number | null | undefined, offers: ReturnType<typeof listed>[]) =>
  totalStockOf(totalAvail, offers, nothing);
const one: Stock = { kind: 'pieces', pieces: 1 };
const none: Stock = { kind: 'pieces', pieces: 0 };
const brokersOnly = { kind: 'brokers-only' };

describe('a total of 1', () => {
  it('is not a count without a listed distributor in stock: only brokers have stock', () => {
    expect(totalStock(1, [])).toEqual(brokersOnly);
    expect(
      totalStock(1, [listed(none), listed({ kind: 'not-stocked' }), listed({ kind: 'unknown' })]),
    ).toEqual(brokersOnly);
    expect(totalStock(1, [listed({ kind: 'pieces', pieces: 5000 }, true)])).toEqual(brokersOnly);
  });

  it('is one piece if a distributor has it', () => {
    expect(totalStock(1, [listed(none), listed(one)])).toEqual({ kind: 'pieces', pieces: 1 });
  });

  it('is not a count if an unread distributor may have it', () => {
    for (const leftOut of [
      { ...nothing, unread: { ...counts, offers: 1 } },
      { ...nothing, unread: { ...counts, sellers: 1 } },
      { ...nothing, overLimit: { ...counts, offers: 1 } },
    ])
      expect(totalStockOf(1, [listed(none)], leftOut)).toEqual({ kind: 'unknown' });
    expect(totalStockOf(1, [], { ...nothing, unread: { ...counts, prices: 3 } })).toEqual(brokersOnly);
  });

  it('is not a count if a distributor has an unknown number', () => {
    expect(totalStock(1, [listed({ kind: 'in-stock-quantity-unknown' })])).toEqual({ kind: 'unknown' });
  });
});

it.each([
  [0, { kind: 'pieces', pieces: 0 }],
  [2, { kind: 'pieces', pieces: 2 }],
  [126_385_000, { kind: 'pieces', pieces: 126_385_000 }],
  [null, { kind: 'unknown' }],
  [undefined, { kind: 'unknown' }],
  [-1, { kind: 'unknown' }],
  [1.5, { kind: 'unknown' }],
])('A total of %j is %j whoever is listed', (totalAvail, expected) => {
  expect(totalStock(totalAvail, [])).toEqual(expected);
  expect(totalStock(totalAvail, [listed(one)])).toEqual(expected);
});
