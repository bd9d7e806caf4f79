import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { need } from '../../../../../../../electron/shared/domain/bom/costing/need';

it.each([
  [2, 50, '2', 0, 102],
  [3, 50, '2', 0, 153],
  [1, 50, '0', 0, 50],
  [1, 1, '0.000001', 0, 2],
  [1, 100, '2.50', 0, 103],
  [1, 1, '0', 10, 10],
  // 10 % of 30 in binary floating point is a little more than 3.
  [3, 10, '10', 0, 33],
])(
  'is, for %i a board, %i boards, %s %% and at least %i, %i pieces',
  (quantity, boards, percent, atLeast, pieces) => {
    expect(need(quantity, boards, { percent, atLeast })).toBe(pieces);
  },
);

it('equals the need in exact decimals', () => {
  const percents = fc
    .tuple(fc.nat(999), fc.option(fc.stringMatching(/^\d{1,12}$/)))
    .map(([whole, fraction]) => (fraction === null ? `${whole}` : `${whole}.${fraction}`));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      percents,
      fc.nat(1_000_000),
      (quantity, boards, percent, atLeast) => {
        const exact = new Big(quantity).times(boards).times(new Big(percent).plus(100)).times('0.01');
        const whole = exact.round(0, Big.roundUp).toNumber();
        expect(need(quantity, boards, { percent, atLeast })).toBe(Math.max(whole, atLeast));
      },
    ),
  );
});

it('is not known for more pieces than can be bought', () => {
  const most = { percent: '0', atLeast: 0 };
  expect(need(1_000_000, 1_000_000, most)).toBe(1e12);
  expect(need(1_000_001, 1_000_000, most)).toBeNull();
  expect(need(999_999_999, 1_000_000, { percent: '999.9999', atLeast: 999_999_999 })).toBeNull();
});
