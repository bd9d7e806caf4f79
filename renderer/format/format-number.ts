import { userLocale } from './locale';
import { perKey } from './per-key';

const numberFormat = perKey((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

/** A number with the locale's grouping: 58,097. */
export function formatNumber(value: number, locale = userLocale): string {
  return numberFormat(locale).format(value);
}

const shortFormat = perKey(
  (locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }),
);

/** A number where there is room for little: 10K. */
export function formatShortNumber(value: number, locale = userLocale): string {
  return shortFormat(locale).format(value);
}

/** A number in at most six characters or so: 96,300 as it is, from 100,000 on three digits (6.94M). */
export function formatCompact(value: number, locale = userLocale): string {
  return (value < 100_000 ? formatNumber : formatShortNumber)(value, locale);
}

/** Days as whole weeks, rounded up: 15 days are not over after 2 weeks. */
export function leadTimeWeeks(days: number): number {
  return Math.ceil(days / 7);
}

/** Bytes as megabytes: 96 MB, 3.4 MB. */
export function formatSize(bytes: number, locale = userLocale): string {
  const megabytes = bytes / 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: megabytes < 10 ? 1 : 0,
  }).format(megabytes);
}
