import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCount } from '../../../../../renderer/features/settings/read-count';

it.each([
  ['0', 0],
  [' 250 ', 250],
  ['2,000', 2000],
  ['2.000', 2000],
  ['2’000', 2000],
  ['1 234 567', 1_234_567],
])('%j is a count', (text, count) => {
  expect(readCount(text, 0)).toBe(count);
});

it.each([
  '',
  'ten',
  '2.5',
  '2,5',
  '1.50',
  '1,2345',
  '12,34',
  '1,000.5',
  '1,000.000',
  '-3',
  '1e3',
  '999999999999',
])('%j is none', (text) => {
  expect(readCount(text, 0)).toBeNull();
});

it('Any number of the range is read in each locale’s own way of writing it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000_000 }),
      fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'pl-PL'),
      (count, locale) => {
        expect(readCount(new Intl.NumberFormat(locale).format(count), 1)).toBe(count);
      },
    ),
  );
});

it('What is below the least count is none', () => {
  expect(readCount('0', 1)).toBeNull();
});
