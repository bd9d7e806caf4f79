import { upToPartsText } from './count-texts';

export const marketTexts = {
  market: {
    region: 'Region',
    /** What the button shows comes first: who speaks to the app says what is to be seen. */
    regionOf: (market: string, country: string) => `Region: ${market}, ${country}`,
    country: 'Country',
    currency: 'Currency',
    likelyCountries: 'Recent and common',
    otherCountries: 'Other',
    commonCurrencies: 'Common',
    otherCurrencies: 'Other',
    name: (country: string, currency: string) => `${country} · ${currency}`,
    pricesFor: (market: string) => `Prices are for ${market}.`,
    update: (market: string, cost: string) => `Update for ${market} (${cost})`,
    cost: upToPartsText,
    free: 'free with sample data',
  },
} as const;
