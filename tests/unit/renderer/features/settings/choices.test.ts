import { describe, expect, it } from 'vitest';
import { countryChoices, currencyChoices } from '../../../../../renderer/features/settings/choices';
import { countryCodes } from '../../../../../renderer/features/settings/countries';

describe('countryChoices', () => {
  it('lists the 249 countries of ISO 3166-1, each once', () => {
    expect(new Set(countryCodes).size).toBe(249);
    expect(countryCodes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });

  it('sorts the countries by their names in the locale', () => {
    const german = countryChoices('DE', 'de-DE').map(({ name }) => name);
    expect(german.indexOf('Ägypten')).toBeLessThan(german.indexOf('Belgien'));
  });

  it('lists the country in use also where ISO 3166-1 lacks it', () => {
    expect(countryChoices('XK', 'en-US').some(({ value }) => value === 'XK')).toBe(true);
  });
});

describe('currencyChoices', () => {
  it('lists the common currencies first and none twice', () => {
    const { common, others } = currencyChoices('EUR', 'en-US');
    expect(common[0]).toEqual({ value: 'EUR', name: 'EUR — Euro' });
    const all = [...common, ...others].map(({ value }) => value);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('NZD');
  });
});
