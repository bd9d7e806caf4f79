import { userLocale } from './locale';
import { perKey } from './per-key';

const collatorOf = perKey((locale) => new Intl.Collator(locale, { numeric: true }));

/** The order of two texts in a locale, with the numbers in them by value. */
export const compareTexts = (one: string, other: string, locale = userLocale): number =>
  collatorOf(locale).compare(one, other);

/** The same on every machine: a remembered order must not change with the locale. */
export const compareInEnglish = (one: string, other: string): number => compareTexts(one, other, 'en');
