import type Big from 'big.js';
import type { Offer } from '../../contract/part';
import { possibleOrders } from './orders-for';
import { lowestPrice, multipleOf, type Split, splitBetween, type TwoOrders, twoOrders } from './two-orders';

/** An offer with a number of pieces in stock, and what orders from that may be. */
interface Stocked {
  readonly offer: Offer;
  /** In pieces. */
  readonly smallest: number;
  readonly largest: number;
  /** The lowest of a piece: exact, and rounded to sort by. */
  readonly price: Big;
  readonly roundedPrice: number;
}

/** Null where nothing can be ordered from stock. */
function stockedOffer(offer: Offer, currency: string): Stocked | null {
  const multiple = multipleOf(offer);
  const largest = offer.stock.kind === 'pieces' ? Math.floor(offer.stock.pieces / multiple) * multiple : 0;
  const smallest = possibleOrders(offer, 1, currency)[0]?.orderQuantity ?? Number.POSITIVE_INFINITY;
  const price = smallest <= largest ? lowestPrice(offer, currency, largest) : null;
  return price && { offer, smallest, largest, price, roundedPrice: price.toNumber() };
}

/** Two offers, that with the lower price first, and how many pieces of each cost the least at their lowest prices. */
interface Pair {
  readonly cheap: Stocked;
  readonly dear: Stocked;
  readonly taken: number;
  readonly rest: number;
}

function pairOf(one: Stocked, other: Stocked, quantity: number): Pair {
  const [cheap, dear] = one.price.lte(other.price) ? [one, other] : [other, one];
  const rest = Math.max(quantity - cheap.largest, dear.smallest);
  return { cheap, dear, taken: Math.max(quantity - rest, cheap.smallest), rest };
}

/** The least that a pair can cost. */
const leastCost = ({ cheap, dear, taken, rest }: Pair): Big =>
  cheap.price.times(taken).plus(dear.price.times(rest));

/** The same as a number: thousands of pairs are sorted in a step, and what rounding swaps differs by no unit of any currency. */
const roundedLeast = ({ cheap, dear, taken, rest }: Pair): number =>
  cheap.roundedPrice * taken + dear.roundedPrice * rest;

/** Pairs of offers of different sellers that together have `quantity`, those first that can cost the least. */
function fillingPairs(offers: readonly Offer[], quantity: number, currency: string) {
  const stocked = offers.flatMap((offer) => stockedOffer(offer, currency) ?? []);
  const pairs = stocked.flatMap((one, at) =>
    stocked.slice(at + 1).flatMap((other) => {
      const isEnough = one.largest + other.largest >= quantity;
      if (!isEnough || one.offer.seller.id === other.offer.seller.id) return [];
      const pair = pairOf(one, other, quantity);
      return [{ pair, least: roundedLeast(pair) }];
    }),
  );
  return pairs.sort((a, b) => a.least - b.least);
}

/**
 * The cheapest two orders from stock at different sellers that together supply `quantity`, where no single offer has enough; null if
 * no two have enough. A step is one pair that was priced: all that could cost less than the best one so far.
 */
export function* fillOrder(
  offers: readonly Offer[],
  quantity: number,
  currency: string,
): Generator<void, TwoOrders | null> {
  let best: Split | null = null;
  for (const { pair } of fillingPairs(offers, quantity, currency)) {
    if (best?.total.lte(leastCost(pair))) break;
    const split = splitBetween(pair.cheap.offer, pair.dear.offer, quantity, currency, false);
    if (split && (!best || split.total.lt(best.total))) best = split;
    yield;
  }
  return best && twoOrders(best, currency);
}
