import { perKey } from './per-key';

const regionNames = perKey((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** A country's name in the page's language or that of `locale`; its code where there is no name. */
export function regionName(code: string, locale = 'en'): string {
  return regionNames(locale).of(code) ?? code;
}
