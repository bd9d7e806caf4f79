import Big from 'big.js';
import type { Offer } from '../../contract/part';
import type { BestChoice } from './best-choice';
import { comparablePrice } from './comparable-price';
import { hasInStock } from './in-stock';
import { type ComparableTotal, type PricedOrder, possibleOrders, priceOrder } from './orders-for';
import { priceList } from './price-list';
import type { Quote } from './quote';

/** An order that is part of a split. */
interface Share {
  readonly offer: Offer;
  readonly order: PricedOrder;
}

/** Two orders that together supply what is needed. */
export interface TwoOrders {
  /** The larger order first. */
  readonly shares: readonly [Share, Share];
  readonly comparable: Omit<ComparableTotal, 'unitPrice'>;
}

/** Two orders at one seller that together cost less than the best choice: full reels, and the rest as cut tape. */
export interface SplitOrder extends TwoOrders {
  /** How much less it costs than the best choice, in the currency of the comparison. */
  readonly saves: string;
}

/** Multiples tried on either side of a price break; more matter only where two order multiples share few factors. */
const maxSteps = 60;

/** Sellers have few offers of a part, which make few pairs. Beyond these limits nothing is tried, so that typing stays quick. */
const maxOffers = 20;
const maxPairs = 200;

const multipleOf = ({ orderMultiple }: Offer) => orderMultiple ?? 1;

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The quantities at which the price or the stock of an offer changes, in pieces. */
function turningPoints(offer: Offer, currency: string): number[] {
  const { stock } = offer;
  const breaks = priceList(offer, currency).map(({ quantity }) => quantity);
  return [...breaks, offer.moq ?? 1, ...(stock.kind === 'pieces' ? [stock.pieces] : [])];
}

/**
 * The orders at `first`, in stock there, that may leave the cheapest rest to `second`. The total changes linearly as pieces
 * move between the orders, as many as both multiples allow, so its minimum lies beside a turning point of either offer.
 */
function firstOrders(first: Offer, second: Offer, quantity: number, currency: string): PricedOrder[] {
  const step = multipleOf(first);
  const around = Math.min(maxSteps, multipleOf(second) / greatestCommonDivisor(multipleOf(second), step)) + 3;
  const targets = [
    ...turningPoints(first, currency),
    ...turningPoints(second, currency).map((point) => quantity - point),
  ];
  const orders = new Map<number, PricedOrder>();
  for (const target of targets) {
    for (let steps = -around; steps <= around; steps += 1) {
      const pieces = (Math.floor(target / step) + steps) * step;
      if (pieces < 1 || pieces >= quantity || orders.has(pieces)) continue;
      const [possible] = possibleOrders(first, pieces, currency);
      if (!possible || possible.orderQuantity >= quantity || orders.has(possible.orderQuantity)) continue;
      if (!hasInStock(first, possible.orderQuantity)) continue;
      orders.set(possible.orderQuantity, priceOrder(possible, currency));
    }
  }
  return [...orders.values()];
}

interface Split {
  readonly shares: readonly [Share, Share];
  readonly total: Big;
}

/**
 * The cheapest way to order `quantity` at both offers together; null where there is none. `isOneStock`: what each has in stock is
 * the same pieces.
 */
function splitBetween(
  a: Offer,
  b: Offer,
  quantity: number,
  currency: string,
  isOneStock: boolean,
): Split | null {
  const [first, second] = multipleOf(a) >= multipleOf(b) ? [a, b] : [b, a];
  let best: Split | null = null;
  for (const order of firstOrders(first, second, quantity, currency)) {
    if (!order.comparable) continue;
    for (const possible of possibleOrders(second, quantity - order.orderQuantity, currency)) {
      const both = order.orderQuantity + possible.orderQuantity;
      if (!hasInStock(second, possible.orderQuantity)) continue;
      if (isOneStock && !hasInStock(first, both) && !hasInStock(second, both)) continue;
      const rest = priceOrder(possible, currency);
      if (!rest.comparable) continue;
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

/** The lowest unit price at an offer, whatever the quantity; null where none can be compared. */
function lowestPrice(offer: Offer, currency: string): Big | null {
  return priceList(offer, currency).reduce<Big | null>((lowest, row) => {
    const price = comparablePrice(row, currency);
    return price && !lowest?.lte(price.unitPrice) ? new Big(price.unitPrice) : lowest;
  }, null);
}

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

function twoOrders({ shares, total }: Split, currency: string): TwoOrders {
  const [a, b] = shares;
  return {
    shares: a.order.orderQuantity >= b.order.orderQuantity ? shares : [b, a],
    comparable: {
      total: total.toFixed(),
      currency,
      estimated: shares.some(({ order }) => order.comparable?.estimated),
    },
  };
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

const piecesOf = ({ stock }: Offer) => (stock.kind === 'pieces' ? stock.pieces : 0);

/** How many pairs are tried: pricing one takes hundreds of orders. */
const maxFills = 20;

interface Stocked {
  readonly offer: Offer;
  readonly pieces: number;
  readonly price: Big;
}

/** The least that `quantity` can cost at two offers, each at the lowest of its prices. */
function leastCost(one: Stocked, other: Stocked, quantity: number): Big {
  const [cheap, dear] = one.price.lte(other.price) ? [one, other] : [other, one];
  const taken = Math.min(cheap.pieces, quantity);
  return cheap.price.times(taken).plus(dear.price.times(quantity - taken));
}

/**
 * The cheapest two orders from stock at different sellers that together supply `quantity`, where no single offer has enough; null if
 * no two have enough. Of many pairs, those that can cost least are tried.
 */
export function fillOrder(offers: readonly Offer[], quantity: number, currency: string): TwoOrders | null {
  const stocked = offers
    .filter((offer) => piecesOf(offer) > 0)
    .slice(0, maxOffers)
    .flatMap((offer): Stocked[] => {
      const price = lowestPrice(offer, currency);
      return price ? [{ offer, pieces: piecesOf(offer), price }] : [];
    });
  const pairs = stocked
    .flatMap((one, at) =>
      stocked.slice(at + 1).flatMap((other) => {
        const isEnough = one.pieces + other.pieces >= quantity;
        if (!isEnough || one.offer.seller.id === other.offer.seller.id) return [];
        return [{ one: one.offer, other: other.offer, least: leastCost(one, other, quantity) }];
      }),
    )
    .sort((a, b) => a.least.cmp(b.least));
  let best: Split | null = null;
  for (const { one, other, least } of pairs.slice(0, maxFills)) {
    if (best?.total.lte(least)) break;
    const split = splitBetween(one, other, quantity, currency, false);
    if (split && (!best || split.total.lt(best.total))) best = split;
  }
  return best && twoOrders(best, currency);
}
