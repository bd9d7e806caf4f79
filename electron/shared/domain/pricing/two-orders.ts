import Big from 'big.js';
import type { Offer } from '../../contract/part';
import { comparablePrice } from './comparable-price';
import { hasInStock } from './in-stock';
import { type ComparableTotal, type PricedOrder, possibleOrders, priceOrder } from './orders-for';
import { priceList } from './price-list';

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

/** Multiples tried on either side of a price break; more matter only where two order multiples share few factors. */
const maxSteps = 60;
/** There all multiples are tried, if they are no more than this. */
const maxMultiples = 1000;

export const multipleOf = ({ orderMultiple }: Offer) => orderMultiple ?? 1;

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
 * Pieces of orders at `first` that may leave the cheapest rest to `second`. The total changes linearly as pieces move between the
 * orders, as many as both multiples allow, so its minimum lies beside a turning point of either offer.
 */
function* promisingPieces(
  first: Offer,
  second: Offer,
  quantity: number,
  currency: string,
): Generator<number, void> {
  const step = multipleOf(first);
  const steps = multipleOf(second) / greatestCommonDivisor(multipleOf(second), step);
  if (steps > maxSteps && quantity / step <= maxMultiples) {
    for (let pieces = step; pieces < quantity; pieces += step) yield pieces;
    return;
  }
  const around = Math.min(maxSteps, steps) + 3;
  const targets = [
    ...turningPoints(first, currency),
    ...turningPoints(second, currency).map((point) => quantity - point),
  ];
  for (const target of targets) {
    for (let at = -around; at <= around; at += 1) yield (Math.floor(target / step) + at) * step;
  }
}

/** The orders at `first`, in stock there, that may leave the cheapest rest to `second`. */
function firstOrders(first: Offer, second: Offer, quantity: number, currency: string): PricedOrder[] {
  const orders = new Map<number, PricedOrder>();
  for (const pieces of promisingPieces(first, second, quantity, currency)) {
    if (pieces < 1 || pieces >= quantity || orders.has(pieces)) continue;
    const [possible] = possibleOrders(first, pieces, currency);
    if (!possible || possible.orderQuantity >= quantity || orders.has(possible.orderQuantity)) continue;
    if (!hasInStock(first, possible.orderQuantity)) continue;
    orders.set(possible.orderQuantity, priceOrder(possible, currency));
  }
  return [...orders.values()];
}

/** Two orders with what they cost in the currency of the comparison. */
export interface Split {
  readonly shares: readonly [Share, Share];
  readonly total: Big;
}

/**
 * The cheapest way to order `quantity` at both offers together; null where there is none. `isOneStock`: what each has in stock is
 * the same pieces.
 */
export function splitBetween(
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

/** The lowest unit price of orders of up to `most` pieces at an offer; null where none can be compared. */
export function lowestPrice(offer: Offer, currency: string, most = Number.POSITIVE_INFINITY): Big | null {
  const breaks = priceList(offer, currency).filter(({ quantity }) => quantity <= most);
  return breaks.reduce<Big | null>((lowest, row) => {
    const price = comparablePrice(row, currency);
    return price && !lowest?.lte(price.unitPrice) ? new Big(price.unitPrice) : lowest;
  }, null);
}

export function twoOrders({ shares, total }: Split, currency: string): TwoOrders {
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
