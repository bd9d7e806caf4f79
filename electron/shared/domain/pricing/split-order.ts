import Big from 'big.js';
import type { Offer } from '../../contract/part';
import type { BestChoice } from './best-choice';
import { hasInStock } from './in-stock';
import { type ComparablePrice, type OrderPrice, ordersFor } from './orders-for';
import { priceList } from './price-list';
import type { Quote } from './quote';

/** Some pieces of one offer. */
interface Share {
  readonly offer: Offer;
  readonly order: OrderPrice;
}

/** Two orders at one seller that together bring the pieces for less than the best choice: full reels, and the rest cut. */
export interface SplitOrder {
  /** The greater one first. */
  readonly shares: readonly [Share, Share];
  readonly comparable: Omit<ComparablePrice, 'unitPrice'>;
  /** What it costs less than the best choice, in the currency of the comparison. */
  readonly saves: string;
}

/** Beyond so many multiples around a price break nothing is tried: two offers whose multiples have so little in common. */
const maxSteps = 60;

/** A seller has some few offers of a part, and they make few pairs. More are not looked through, so that typing stays quick. */
const maxOffers = 20;
const maxPairs = 200;

const multipleOf = ({ orderMultiple }: Offer) => orderMultiple ?? 1;

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Where the price or the stock of an offer changes, in pieces. */
function turns(offer: Offer, currency: string): number[] {
  const { stock } = offer;
  const breaks = priceList(offer, currency).map(({ quantity }) => quantity);
  return [...breaks, offer.moq ?? 1, ...(stock.kind === 'pieces' ? [stock.pieces] : [])];
}

/**
 * The orders at `first` that may leave the cheapest rest to `second`. The total changes linearly as pieces move between
 * the orders, as many as both multiples allow, so its minimum lies beside a price break or stock limit of either.
 */
function firstOrders(first: Offer, second: Offer, quantity: number, currency: string): OrderPrice[] {
  const step = multipleOf(first);
  const around = Math.min(maxSteps, multipleOf(second) / greatestCommonDivisor(multipleOf(second), step)) + 3;
  const targets = [...turns(first, currency), ...turns(second, currency).map((turn) => quantity - turn)];
  const orders = new Map<number, OrderPrice>();
  for (const target of targets) {
    for (let steps = -around; steps <= around; steps += 1) {
      const pieces = (Math.floor(target / step) + steps) * step;
      if (pieces < 1 || pieces >= quantity || orders.has(pieces)) continue;
      const [order] = ordersFor(first, pieces, currency);
      if (order?.comparable && order.orderQuantity < quantity) orders.set(order.orderQuantity, order);
    }
  }
  return [...orders.values()];
}

/** The cheapest way to have `quantity` from both offers together; null where there is none. */
function splitBetween(a: Offer, b: Offer, quantity: number, currency: string) {
  const [first, second] = multipleOf(a) >= multipleOf(b) ? [a, b] : [b, a];
  let best: { readonly shares: readonly [Share, Share]; readonly total: Big } | null = null;
  for (const order of firstOrders(first, second, quantity, currency)) {
    if (!hasInStock(first, order.orderQuantity)) continue;
    for (const rest of ordersFor(second, quantity - order.orderQuantity, currency)) {
      // The reel and what is cut from it are often listed with the same pieces: one of the two must have them all.
      const both = order.orderQuantity + rest.orderQuantity;
      if (!hasInStock(second, rest.orderQuantity) || !(hasInStock(first, both) || hasInStock(second, both)))
        continue;
      if (!order.comparable || !rest.comparable) continue;
      const total = new Big(order.comparable.total).plus(rest.comparable.total);
      if (best?.total.lte(total)) continue;
      best = {
        shares: [
          { offer: first, order },
          { offer: second, order: rest },
        ],
        total,
      };
    }
  }
  return best;
}

/** The lowest price of a piece at an offer, whatever the quantity; null where none can be compared. */
function lowestPrice(offer: Offer, currency: string): Big | null {
  const prices = priceList(offer, currency).flatMap((row) => {
    if (row.currency === currency) return new Big(row.price);
    return row.converted?.currency === currency ? new Big(row.converted.price) : [];
  });
  return prices.reduce<Big | null>((low, price) => (low?.lte(price) ? low : price), null);
}

/** The pairs of offers of one seller that could be cheaper than `limit` at the lowest of their prices: most cannot. */
function promisingPairs(offers: readonly Offer[], quantity: number, currency: string, limit: Big) {
  const priced = offers.flatMap((offer) => {
    const low = lowestPrice(offer, currency);
    return low ? [{ offer, isCheap: low.times(quantity).lt(limit) }] : [];
  });
  return priced.flatMap((one, at) =>
    priced.slice(at + 1).flatMap((other): [Offer, Offer][] => {
      return one.isCheap || other.isCheap ? [[one.offer, other.offer]] : [];
    }),
  );
}

/**
 * Two orders at one seller that together cost less than the best choice, which is one order; null where there are none.
 * Only what is as authorized and as surely in stock as the best choice is compared with it.
 */
export function splitOrder(quotes: readonly Quote[], choice: BestChoice | null): SplitOrder | null {
  const [first] = quotes;
  if (!choice?.inStock || !first) return null;
  const { quantity } = first;
  // One piece, as a part opens with, cannot be split: no pair needs to be looked at.
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
  let best: SplitOrder | null = null;
  for (const [one, other] of pairs.slice(0, maxPairs)) {
    const split = splitBetween(one, other, quantity, currency);
    if (split?.total.lt(best?.comparable.total ?? limit)) {
      best = described(split.shares, split.total, limit, currency);
    }
  }
  return best;
}

function described(shares: SplitOrder['shares'], total: Big, limit: Big, currency: string): SplitOrder {
  const [a, b] = shares;
  return {
    shares: a.order.orderQuantity >= b.order.orderQuantity ? shares : [b, a],
    comparable: {
      total: total.toFixed(),
      currency,
      estimated: shares.some(({ order }) => order.comparable?.estimated),
    },
    saves: limit.minus(total).toFixed(),
  };
}
