import { describe, expect, it } from 'vitest';
import {
  countryChoices,
  currencyChoices,
  recentCountries,
} from '../../../../../renderer/components/region/choices';
import { countryCodes } from '../../../../../renderer/components/region/countries';

describe('countryChoices', () => {
  it('lists the 249 countries of ISO 3166-1, each once', () => {
    expect(new Set(countryCodes).size).toBe(249);
    expect(countryCodes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });

  it('sorts the other countries by their names in the locale', () => {
    const german = countryChoices('DE', [], 'de-DE').others.map(({ name }) => name);
    expect(german.indexOf('Ägypten')).toBeLessThan(german.indexOf('Belgien'));
  });

  it('lists the one in use first, then those chosen before, the system’s and common ones, none twice', () => {
    const { likely, others } = countryChoices('XK', ['PL', 'US'], 'de-AT');
    expect(likely.map(({ value }) => value)).toEqual([
      'XK',
      'PL',
      'US',
      'AT',
      'DE',
      'GB',
      'CN',
      'JP',
      'FR',
      'CA',
      'IN',
    ]);
    const all = [...likely, ...others].map(({ value }) => value);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(countryCodes.length + 1);
  });

  it('remembers the last five choices', () => {
    expect(recentCountries('US', ['DE', 'US', 'FR', 'PL', 'GB'])).toEqual(['US', 'DE', 'FR', 'PL', 'GB']);
    expect(recentCountries('IT', ['US', 'DE', 'FR', 'PL', 'GB'])).toEqual(['IT', 'US', 'DE', 'FR', 'PL']);
  });
});

describe('currencyChoices', () => {
  it('lists the common currencies first and none twice', () => {
    const { common, others } = currencyChoices('EUR', 'en-US');
    expect(common[0]).toEqual({ value: 'EUR', name: 'EUR, Euro' });
    const all = [...common, ...others].map(({ value }) => value);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('NZD');
  });
});
