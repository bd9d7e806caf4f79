import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxQuantity } from '../../../../electron/shared/contract/constants/limits';
import { readQuantity } from '../../../../renderer/app/read-quantity';

describe('a quantity in US English', () => {
  it.each([
    ['1', 1],
    [' 0250 ', 250],
    ['999999999', 999_999_999],
    ['999,999,999', 999_999_999],
    ['1,000', 1000],
    ['1 000', 1000],
    ['1\u00a0000', 1000],
    ['1\u202f000', 1000],
    ['1\u2009000\u2009000', 1_000_000],
    ['\u200b1000\ufeff', 1000],
    ['１，０００', 1000],
    ['10k', 10_000],
    ['10 K', 10_000],
    ['2.5k', 2500],
    ['0.25k', 250],
    ['2.500k', 2500],
    ['1,000k', 1_000_000],
    ['1.25M', 1_250_000],
  ])('reads %j as %j', (text, pieces) => {
    expect(readQuantity(text, 'en-US')).toBe(pieces);
  });

  it.each(
    [
      ['', '0', '0k', '-3', '+3', '1000000000', '1000M', 'ten', 'k', '.5k', '5.k', '1e3', '0x10', '10 pcs'],
      // Half a piece, or another number than the one that is meant.
      ['1.5', '1.0', '1,5', '1,50', '1/2', '1.000', '2.0005k', '1.5.5k', '10kk', '1m', '1½'],
      ['1,00,000', '1000,000', '1,0000', ',100', '1,', '1, 000', '1,000 000', '1  000', "1'000", '1.000,5k'],
    ].flat(),
  )('%j is refused', (text) => {
    expect(readQuantity(text, 'en-US')).toBeNull();
  });
});

it.each([
  ['de-DE', '1.000', 1000],
  ['de-DE', '2,5k', 2500],
  ['de-DE', '1 000', 1000],
  ['de-DE', '1,000k', 1000],
  ['de-DE', '2.5k', null],
  ['de-DE', '1,000', null],
  ['de-DE', '1,5', null],
  ['fr-FR', '1\u202f000', 1000],
  ['fr-FR', '2,5k', 2500],
  ['fr-FR', '1.000', null],
  ['de-CH', '1’000', 1000],
  ['de-CH', "1'000", 1000],
  ['es-ES', '1.000', 1000],
  ['pl-PL', '10\u00a0000', 10_000],
  ['en-IN', '1,00,000', 100_000],
  ['en-IN', '100,000', 100_000],
  ['ar-EG', '١٬٠٠٠', 1000],
  ['fa-IR', '۲٫۵k', 2500],
  ['ja-JP', '１０ｋ', 10_000],
])('in %s reads %j as %j', (locale, text, pieces) => {
  expect(readQuantity(text, locale)).toBe(pieces);
});

const locales = fc.constantFrom(
  ...[
    'en-US',
    'en-IN',
    'de-DE',
    'de-CH',
    'de-AT',
    'fr-FR',
    'es-ES',
    'pl-PL',
    'pt-PT',
    'sv-SE',
    'ja-JP',
    'hi-IN',
  ],
  ...['ar-EG', 'fa-IR', 'he-IL', 'bn-BD'],
);
const pieces = fc.oneof(fc.integer({ min: 1, max: maxQuantity }), fc.integer({ min: 1, max: 99_999 }));

it('reads back every quantity as any locale writes it, grouped and not', () => {
  fc.assert(
    fc.property(locales, pieces, fc.boolean(), (locale, quantity, useGrouping) => {
      const written = new Intl.NumberFormat(locale, { useGrouping }).format(quantity);
      expect(readQuantity(written, locale)).toBe(quantity);
    }),
    { numRuns: 2000 },
  );
});

it('reads thousands with a fraction exactly, and refuses fractions of a piece', () => {
  fc.assert(
    fc.property(locales, fc.integer({ min: 1, max: 9_999_999 }), (locale, tenths) => {
      const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(tenths / 10_000);
      expect(readQuantity(`${written}k`, locale)).toBe(tenths % 10 === 0 ? tenths / 10 : null);
    }),
    { numRuns: 2000 },
  );
});

it('refuses any text with more or other characters than a number', () => {
  const some = fc.string({ unit: fc.constantFrom(...'0123456789.,kM /-e'.split('')), maxLength: 8 });
  fc.assert(
    fc.property(some, (text) => {
      const read = readQuantity(text, 'en-US');
      if (read === null) return;
      expect(text.trim()).toMatch(/^(\d+|\d{1,3}(,\d{3})+|\d{1,3}( \d{3})+)(\.\d+(?= *[kM]))? *[kM]?$/);
    }),
    { numRuns: 5000 },
  );
});
