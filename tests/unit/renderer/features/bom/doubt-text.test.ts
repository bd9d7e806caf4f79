import { expect, it } from 'vitest';
import { doubtText } from '../../../../../renderer/features/bom/doubt-text';

it('names the boards that a quantity cannot be divided by', () => {
  expect(doubtText({ kind: 'quantity-not-divisible', row: 3, column: 2, text: '15', boards: 10 })).toBe(
    '15 for 10 boards isn’t a whole number per board (row 3, column 2)',
  );
});
