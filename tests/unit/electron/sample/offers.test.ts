import { describe, expect, it } from 'vitest';
import { currencies } from '../../../../electron/sample/catalog/exchange-rates';
import { createSampleNexar } from '../../../../electron/sample/sample-nexar';
import { signIn } from './nexar-queries';

const now = Date.UTC(2026, 5, 1);

const offersQuery = `query Offers($q: String!, $country: String!, $currency: String!) {
  supSearchMpn(q: $q, country: $country, currency: $currency, limit: 1) {
    results { part {
      totalAvail
      sellers {
        company { id name } isBroker isAuthorized
        offers { id sku inventoryLevel updated prices { quantity price currency convertedPrice convertedCurrency conversionRate } }
      }
    } }
  }
}`;

interface Price {
  readonly price: number;
  readonly currency: string;
  readonly convertedPrice: number;
  readonly convertedCurrency: string;
  readonly conversionRate: number;
}

interface AnsweredOffer {
  readonly id: string;
  readonly inventoryLevel: number;
  readonly updated: string;
  readonly prices: readonly Price[];
}

interface AnsweredPart {
  readonly totalAvail: number;
  readonly sellers: readonly { readonly isBroker: boolean; readonly offers: readonly AnsweredOffer[] }[];
}

async function partIn(country: string, currency: string, q = 'LM358DR'): Promise<AnsweredPart> {
  const ask = await signIn(createSampleNexar(() => now));
  const { data, errors } = await ask(offersQuery, { q, country, currency });
  expect(errors).toEqual([]);
  return data.supSearchMpn.results[0].part;
}

function offersOf(part: AnsweredPart): readonly AnsweredOffer[] {
  return part.sellers.flatMap(({ offers }) => offers);
}

describe('offers', () => {
  it('are converted into the requested currency and keep their own price', async () => {
    const dollars = offersOf(await partIn('US', 'USD')).flatMap(({ prices }) => prices);
    const euros = offersOf(await partIn('US', 'EUR')).flatMap(({ prices }) => prices);
    expect(euros.map(({ price, currency }) => [price, currency])).toEqual(
      dollars.map(({ price, currency }) => [price, currency]),
    );
    for (const { price, currency, convertedPrice, convertedCurrency, conversionRate } of euros) {
      expect(convertedCurrency).toBe('EUR');
      expect(convertedPrice).toBeCloseTo(price * conversionRate, 4);
      if (currency === 'EUR') expect(convertedPrice).toBe(price);
      if (currency === 'USD') expect(conversionRate).toBe(0.92);
    }
  });

  it('can be converted into at least 30 currencies', () => {
    expect(currencies.length).toBeGreaterThanOrEqual(30);
  });

  it('differ a little from country to country', async () => {
    const inUs = offersOf(await partIn('US', 'USD'));
    const inGermany = offersOf(await partIn('DE', 'USD'));
    expect(inGermany.length).toBeLessThan(inUs.length);
    expect(inGermany.length).toBeGreaterThan(inUs.length * 0.7);
    const before = new Map(inUs.map(({ id, inventoryLevel }) => [id, inventoryLevel]));
    expect(inGermany.some(({ id, inventoryLevel }) => before.get(id) !== inventoryLevel)).toBe(true);
  });

  it('age by the clock, some of them by months', async () => {
    const ages = offersOf(await partIn('US', 'USD', 'NE555P')).map(
      ({ updated }) => now - Date.parse(updated),
    );
    const day = 86_400_000;
    expect(Math.min(...ages)).toBeGreaterThan(0);
    expect(ages.filter((age) => age < 2 * day).length / ages.length).toBeGreaterThan(0.5);
    expect(Math.max(...ages)).toBeGreaterThan(60 * day);
  });

  it('leave brokers out', async () => {
    const part = await partIn('US', 'USD', 'NE555P');
    expect(part.sellers).toHaveLength(61);
    expect(part.sellers.some(({ isBroker }) => isBroker)).toBe(false);
  });

  it('add up to a total stock without brokers, which is 1 where only brokers have stock', async () => {
    const part = await partIn('US', 'USD');
    const stock = offersOf(part).reduce((sum, { inventoryLevel }) => sum + Math.max(0, inventoryLevel), 0);
    expect(part.totalAvail).toBe(stock);
    const brokered = await partIn('US', 'USD', 'LM339AN');
    expect(brokered.sellers).toEqual([]);
    expect(brokered.totalAvail).toBe(1);
  });
});
