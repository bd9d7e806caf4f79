import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stockShare } from '../../../../renderer/ui/stock-share';

it.each([
  [0, 87, 0],
  [87, 87, 25],
  [870, 87, 39],
  [8700, 87, 53],
  [1, 1000, 4],
  [1e9, 1, 100],
  [10, 0, 39],
])('%d pieces in stock of %d needed fill %d percent', (stock, need, share) =>
  expect(stockShare(stock, need)).toBeCloseTo(share, 6),
);

it('never shrinks with more stock, and stays within the bar', () => {
  const pieces = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(pieces, pieces, fc.integer({ min: 1, max: 1e7 }), (one, other, need) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(stockShare(less, need)).toBeLessThanOrEqual(stockShare(more, need));
      expect(stockShare(more, need)).toBeLessThanOrEqual(100);
    }),
  );
});
