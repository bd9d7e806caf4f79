import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatCost,
  formatMoney,
  formatTotal,
  formatUnitPrice,
  hiddenDigits,
} from '../../../../renderer/format/format-money';
import { formatCompact, formatNumber, leadTimeWeeks } from '../../../../renderer/format/format-number';
import { formatAge, formatMoment } from '../../../../renderer/format/format-time';
import { usableLocale } from '../../../../renderer/format/locale';

/** Intl puts spaces that do not break: told apart from plain ones only by eye. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it.each([
    ['0.081', 'EUR', 'en-US', '€0.081'],
    ['0.081', 'EUR', 'de-DE', '0,081 €'],
    ['0.081', 'EUR', 'ja-JP', '€0.081'],
    ['1234.5', 'USD', 'en-US', '$1,234.50'],
    ['1234.5', 'USD', 'de-DE', '1.234,50 $'],
    ['12', 'JPY', 'en-US', '¥12'],
    ['1.1725', 'JPY', 'ja-JP', '￥1.1725'],
    ['3.10000', 'GBP', 'en-US', '£3.10'],
    ['0.12345678', 'EUR', 'en-US', '€0.123457'],
    ['0.00000042', 'EUR', 'en-US', '€0.00000042'],
    ['0', 'EUR', 'en-US', '€0.00'],
  ])('shows %s %s in %s as %s', (amount, currency, locale, expected) => {
    expect(plain(formatMoney(amount, currency, locale))).toBe(expected);
  });

  it.each([
    ['0.08714', '$0.0871'],
    ['0.5', '$0.5000'],
    ['1.4851', '$1.485'],
    ['9.9996', '$10.000'],
    ['12.3456', '$12.35'],
    ['1234.5', '$1,234.50'],
    ['0.00004', '$0.00004'],
  ])('shows %s for one piece with the digits of its size, as %s', (amount, expected) => {
    expect(formatUnitPrice(amount, 'USD', 'en-US')).toBe(expected);
  });

  it('keeps every digit of an amount that a binary number cannot hold', () => {
    expect(formatMoney('12345678901234567890.12', 'USD', 'en-US')).toBe('$12,345,678,901,234,567,890.12');
  });

  it('shows an amount of unknown currency as a bare number', () => {
    expect(formatAmount('0.31', 'de-DE')).toBe('0,31');
  });
});

describe('numbers', () => {
  it.each([
    ['en-US', '58,097'],
    ['de-DE', '58.097'],
    ['ja-JP', '58,097'],
  ])('are grouped in %s', (locale, expected) => {
    expect(formatNumber(58_097, locale)).toBe(expected);
  });

  it.each([
    [64, '64'],
    [96_300, '96,300'],
    [215_000, '215K'],
    [6_940_014, '6.94M'],
    [12_276_465, '12.3M'],
  ])('are shortened from a hundred thousand on: %i to %s', (value, expected) => {
    expect(formatCompact(value, 'en-US')).toBe(expected);
  });

  it('rounds lead times up to whole weeks', () => {
    expect([0, 1, 7, 8, 84].map(leadTimeWeeks)).toEqual([0, 1, 1, 2, 12]);
  });
});

describe('time', () => {
  const now = Date.parse('2026-03-10T12:00:00Z');

  it.each([
    ['2026-03-10T11:59:40Z', 'just now'],
    ['2026-03-10T11:57:00Z', '3 minutes ago'],
    ['2026-03-10T07:00:00Z', '5 hours ago'],
    ['2026-03-09T12:00:00Z', 'yesterday'],
    ['2026-03-07T12:00:00Z', '3 days ago'],
    ['2026-03-10T13:00:00Z', 'just now'],
  ])('shows %s as %s', (iso, expected) => {
    expect(formatAge(iso, now)).toBe(expected);
  });

  it('formats the exact moment in the locale', () => {
    expect(formatMoment('2026-03-07T12:00:00Z', 'de-DE')).toMatch(/^07\.03\.2026, \d\d:\d\d$/);
  });
});

describe('the locale', () => {
  it.each([
    ['de-DE', 'de-DE'],
    ['not a locale', 'en-US'],
    ['', 'en-US'],
    [undefined, 'en-US'],
  ])('is read from %s as %s', (wanted, expected) => {
    expect(usableLocale(wanted)).toBe(expected);
  });
});

describe('a total', () => {
  it.each([
    ['22.2975', 'EUR', 'de-DE', '22,30 €'],
    ['1234.005', 'USD', 'en-US', '$1,234.01'],
    ['150', 'JPY', 'ja-JP', '¥150'],
    ['0.116306', 'USD', 'en-US', '$0.12'],
    ['0.0012', 'USD', 'en-US', '<$0.01'],
    ['0.004', 'USD', 'en-US', '<$0.01'],
    ['0.005', 'USD', 'en-US', '$0.01'],
    ['0.4', 'JPY', 'ja-JP', '<¥1'],
    ['0', 'USD', 'en-US', '$0.00'],
  ])('of %s %s in %s is shown as %s', (amount, currency, locale, expected) => {
    expect(plain(formatTotal(amount, currency, locale)).replace('￥', '¥')).toBe(expected);
  });
});

it('the digits that rounding hides are shown on request alone', () => {
  expect(hiddenDigits('0.116306', 'USD', '$0.12')).toBe('$0.116306');
  expect(hiddenDigits('0.12', 'USD', '$0.12')).toBeUndefined();
});

it('an estimated total is rounded as on an invoice, too', () => {
  expect(formatCost('9.8972', 'USD', true, 'en-US')).toBe('≈ $9.90');
  expect(formatCost('0.0989721', 'USD', true, 'en-US')).toBe('≈ $0.10');
});
