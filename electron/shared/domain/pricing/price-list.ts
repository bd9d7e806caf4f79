import type { Offer, PriceBreak } from '../../contract/part';
import { comparablePrice } from './comparable-price';

/** Sellers write 0 for "no price" (docs/nexar-api.md, Prices). As a price it would make theirs the cheapest offer. */
function isPrice(row: PriceBreak): boolean {
  return row.currency !== null && /[1-9]/.test(row.price);
}

/**
 * The price breaks of one currency out of an offer that may mix several, ascending by quantity: those in `currency`
 * itself where the seller has them, else those of the first currency that the service converted into it, else those of
 * the first known currency. Prices without a currency are left out: what they cost cannot be known.
 */
export function priceList(offer: Pick<Offer, 'prices'>, currency: string): readonly PriceBreak[] {
  const known = offer.prices.filter(isPrice);
  const chosen =
    known.find((row) => row.currency === currency) ??
    known.find((row) => comparablePrice(row, currency)) ??
    known[0];
  if (!chosen) return [];
  return known.filter((row) => row.currency === chosen.currency).sort((a, b) => a.quantity - b.quantity);
}
