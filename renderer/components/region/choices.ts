import { maxRecentCountries } from '../../../electron/shared/contract/constants/limits';
import { userLocale } from '../../format/locale';
import { regionName } from '../../format/region-name';
import type { Choice } from '../../ui/options';
import { countryCodes } from './countries';

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

/** Where most of the distributors' customers are. */
const commonCountries = ['US', 'DE', 'GB', 'CN', 'JP', 'FR', 'CA', 'IN'];

/** `likely`: the one in use, those chosen before, that of the system's locale, and where most buyers are. */
export function countryChoices(
  current: string,
  recent: readonly string[],
  locale = userLocale,
): { likely: Choice[]; others: Choice[] } {
  const choice = (value: string): Choice => ({ value, name: regionName(value, locale) });
  const { region } = new Intl.Locale(locale);
  const likely = new Set([current, ...recent, ...(region ? [region] : []), ...commonCountries]);
  const others = countryCodes.filter((code) => !likely.has(code));
  return { likely: [...likely].map(choice), others: byName(others.map(choice), locale) };
}

/** What is chosen before `current` from now on. */
export function recentCountries(current: string, recent: readonly string[]): string[] {
  return [...new Set([current, ...recent])].slice(0, maxRecentCountries);
}

export function currencyChoices(
  current: string,
  locale = userLocale,
): { common: Choice[]; others: Choice[] } {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const choice = (value: string): Choice => ({ value, name: `${value}, ${names.of(value) ?? value}` });
  const others = new Set([...Intl.supportedValuesOf('currency'), current]);
  for (const code of common) others.delete(code);
  return { common: common.map(choice), others: byName([...others].map(choice), locale) };
}
