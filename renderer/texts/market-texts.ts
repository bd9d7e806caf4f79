export const marketTexts = {
  market: {
    region: 'Region',
    regionOf: (market: string) => `Region: ${market}`,
    name: (country: string, currency: string) => `${country} · ${currency}`,
    pricesFor: (market: string) => `Prices are for ${market}.`,
    update: (market: string, cost: string) => `Update for ${market} (${cost})`,
    cost: (count: string, one: boolean) => `up to ${count} ${one ? 'part' : 'parts'}`,
    free: 'free with sample data',
  },
} as const;
