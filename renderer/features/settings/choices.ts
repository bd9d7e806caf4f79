import { userLocale } from '../../format/locale';
import { regionName } from '../../format/region-name';
import { countryCodes } from './countries';

export interface Choice {
  readonly value: string;
  readonly name: string;
}

const common = [
  'EUR',
  'USD',
  'GBP',
  'JPY',
  'CNY',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'PLN',
  'INR',
  'KRW',
  'SGD',
  'TWD',
];

function byName(choices: Choice[], locale: string): Choice[] {
  const collator = new Intl.Collator(locale);
  return choices.sort((a, b) => collator.compare(a.name, b.name));
}

/** With `current`, even if it is not in the list: a select must not show another value than the one in use. */
export function countryChoices(current: string, locale = userLocale): Choice[] {
  const codes = new Set([...countryCodes, current]);
  return byName(
    [...codes].map((value) => ({ value, name: regionName(value, locale) })),
    locale,
  );
}

export function currencyChoices(
  current: string,
  locale = userLocale,
): { common: Choice[]; others: Choice[] } {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const choice = (value: string): Choice => ({ value, name: `${value} — ${names.of(value) ?? value}` });
  const others = new Set([...Intl.supportedValuesOf('currency'), current]);
  for (const code of common) others.delete(code);
  return { common: common.map(choice), others: byName([...others].map(choice), locale) };
}
