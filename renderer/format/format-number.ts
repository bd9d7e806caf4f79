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
