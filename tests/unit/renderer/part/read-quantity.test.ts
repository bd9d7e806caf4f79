import { expect, it } from 'vitest';
import { readQuantity } from '../../../../renderer/part/read-quantity';

it.each([
  ['1', 1],
  ['0250', 250],
  ['999999999', 999_999_999],
  ['1000000000', null],
  ['0', null],
  ['', null],
  ['-3', null],
  ['1.5', null],
  ['1e3', null],
  ['ten', null],
])('%j asks for %j', (text, expected) => {
  expect(readQuantity(text)).toBe(expected);
});
