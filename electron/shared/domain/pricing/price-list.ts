import type { Offer, PriceBreak } from '../../contract/part';

/** A row of zero is a seller's blank: nothing is given away, and the cheapest offer must not be one that has no price. */
function isPrice(row: PriceBreak): boolean {
  return row.currency !== null && /[1-9]/.test(row.price);
}

/**
 * The rows of one currency out of an offer in which several may be interleaved, ascending by quantity: the rows in
 * `currency` itself where the seller has them, else those of the first currency that the service converted into it,
 * else the first known currency's. Rows with a blank currency are left out: what they cost cannot be known.
 */
export function priceList(offer: Pick<Offer, 'prices'>, currency: string): readonly PriceBreak[] {
  const known = offer.prices.filter(isPrice);
  const chosen =
    known.find((row) => row.currency === currency) ??
    known.find((row) => row.converted?.currency === currency) ??
    known[0];
  if (!chosen) return [];
  return known.filter((row) => row.currency === chosen.currency).sort((a, b) => a.quantity - b.quantity);
}
