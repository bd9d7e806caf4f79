import { userLocale } from './locale';

const formats = new Map<string, Intl.NumberFormat>();

/** A whole number with the locale's grouping: 58,097. */
export function formatNumber(value: number, locale = userLocale): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    formats.set(locale, format);
  }
  return format.format(value);
}

/** Days as whole weeks, rounded up: who is told 2 weeks must not wait for 15 days. */
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
