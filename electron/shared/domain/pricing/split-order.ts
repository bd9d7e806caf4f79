import Big from 'big.js';
import type { Offer } from '../../contract/part';
import type { BestChoice } from './best-choice';
import type { Quote } from './quote';
import { lowestPrice, type Split, splitBetween, type TwoOrders, twoOrders } from './two-orders';

/** Two orders at one seller that together cost less than the best choice: full reels, and the rest as cut tape. */
export interface SplitOrder extends TwoOrders {
  /** How much less it costs than the best choice, in the currency of the comparison. */
  readonly saves: string;
}

/** A seller has few offers of a part, which make few pairs. Beyond these limits nothing is tried, so that typing stays quick. */
const maxOffers = 20;
const maxPairs = 200;

/** The pairs of one seller's offers that could be cheaper than `limit` at the lowest of their prices: most cannot. */
function promisingPairs(
  offers: readonly Offer[],
  quantity: number,
  currency: string,
  limit: Big,
): [Offer, Offer][] {
  const priced = offers.flatMap((offer) => {
    const price = lowestPrice(offer, currency);
    return price ? [{ offer, isCheap: price.times(quantity).lt(limit) }] : [];
  });
  return priced.flatMap((one, at) =>
    priced.slice(at + 1).flatMap((other): [Offer, Offer][] => {
      return one.isCheap || other.isCheap ? [[one.offer, other.offer]] : [];
    }),
  );
}

/**
 * Two orders at one seller that together cost less than the best choice, which is one order; null where there are none.
 * Only offers as authorized and as surely in stock as the best choice are compared with it.
 */
export function splitOrder(
  quotes: readonly Quote[],
  choice: Pick<BestChoice, 'offer' | 'comparable' | 'inStock'> | null,
): SplitOrder | null {
  const [first] = quotes;
  if (!choice?.inStock || !first) return null;
  const { quantity } = first;
  // A part opens at one piece, which cannot be split.
  if (quantity < 2) return null;
  const { currency, total } = choice.comparable;
  const limit = new Big(total);
  const sellers = new Map<string, Offer[]>();
  for (const { offer } of quotes) {
    const { id, authorized } = offer.seller;
    if (authorized || !choice.offer.seller.authorized) sellers.set(id, [...(sellers.get(id) ?? []), offer]);
  }
  const pairs = [...sellers.values()].flatMap((offers) =>
    promisingPairs(offers.slice(0, maxOffers), quantity, currency, limit),
  );
  let best: Split | null = null;
  for (const [one, other] of pairs.slice(0, maxPairs)) {
    // A reel and the tape cut from it are often listed with the same pieces: one of the two must have them all.
    const split = splitBetween(one, other, quantity, currency, true);
    if (split?.total.lt(best?.total ?? limit)) best = split;
  }
  return best && { ...twoOrders(best, currency), saves: limit.minus(best.total).toFixed() };
}
