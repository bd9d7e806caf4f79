import Big from 'big.js';
import type { Decimal, Offer, PriceBreak } from '../../contract/part';
import { type ComparablePrice, comparablePrice } from './comparable-price';
import { orderQuantity } from './order-quantity';
import { priceList } from './price-list';

/** What an order depends on. */
export type OrderTerms = Pick<Offer, 'prices' | 'moq' | 'orderMultiple'>;

/** An order that may be placed, before anything is multiplied. */
export interface PossibleOrder {
  /** In pieces: at least the MOQ and the first price break, and a whole number of order multiples. */
  readonly orderQuantity: number;
  /** The price break that the order reaches. Its currency is known. */
  readonly priceBreak: PriceBreak;
}

/** The total of an order in the currency in which offers are compared. */
export interface ComparableTotal extends ComparablePrice {
  readonly total: Decimal;
}

/** An order with what it costs in the seller's own currency; `comparable` is null where that cannot be converted. */
export interface PricedOrder extends PossibleOrder {
  readonly unitPrice: Decimal;
  readonly total: Decimal;
  readonly currency: string;
  readonly comparable: ComparableTotal | null;
}

/**
 * The orders at `offer` that bring `quantity` pieces and may be the cheapest: the smallest one first, then the smallest
 * at each later price break, ascending. Between two breaks a total only grows, so no other order costs less. Empty where
 * the offer has no usable price.
 */
export function possibleOrders(offer: OrderTerms, quantity: number, currency: string): PossibleOrder[] {
  const breaks = priceList(offer, currency);
  const [first] = breaks;
  if (!first) return [];
  const starts = breaks.map((row) => orderQuantity(offer, Math.max(quantity, row.quantity), first.quantity));
  // An order multiple may lift two breaks to one order.
  return [...new Set(starts)].map((pieces) => ({
    orderQuantity: pieces,
    priceBreak: breaks.findLast((row) => row.quantity <= pieces) ?? first,
  }));
}

/** The exact total of `order` in the seller's currency. */
export function totalOf({ priceBreak, orderQuantity: pieces }: PossibleOrder): Big {
  return new Big(priceBreak.price).times(pieces);
}

/** `order` with its costs, compared in `currency`. */
export function priceOrder(order: PossibleOrder, currency: string): PricedOrder {
  const { orderQuantity: pieces, priceBreak } = order;
  const total = totalOf(order).toFixed();
  const comparable = comparablePrice(priceBreak, currency);
  return {
    orderQuantity: pieces,
    priceBreak,
    unitPrice: priceBreak.price,
    total,
    currency: priceBreak.currency ?? currency,
    comparable: comparable && {
      ...comparable,
      total: comparable.estimated ? new Big(comparable.unitPrice).times(pieces).toFixed() : total,
    },
  };
}

/** The possible orders, priced. */
export function ordersFor(offer: OrderTerms, quantity: number, currency: string): PricedOrder[] {
  return possibleOrders(offer, quantity, currency).map((order) => priceOrder(order, currency));
}
