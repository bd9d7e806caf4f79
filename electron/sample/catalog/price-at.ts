import { conversionRate } from './exchange-rates';
import type { Offer, Part, PriceBreak } from './part';

/** The offers of sellers that are no brokers. */
export function regularOffers(part: Part): Offer[] {
  return part.sellers.filter(({ company }) => company.kind !== 'broker').flatMap(({ offers }) => offers);
}

/** The row that holds at `quantity`: of the rows up to it the last one of the list's first currency. */
export function priceAt(prices: readonly PriceBreak[], quantity: number): PriceBreak | null {
  const currency = prices[0]?.currency;
  return prices.findLast((row) => row.quantity <= quantity && row.currency === currency) ?? null;
}

/** The median over a part's offers of what a piece costs at `quantity`, converted; null when no offer has a price there. */
export function medianPriceAt(part: Part, quantity: number, currency: string): number | null {
  const prices = regularOffers(part)
    .flatMap((offer) => priceAt(offer.prices, quantity) ?? [])
    .map((row) => row.price * conversionRate(row.currency, currency))
    .sort((left, right) => left - right);
  const middle = prices[Math.floor(prices.length / 2)];
  return middle === undefined ? null : Number(middle.toFixed(5));
}
