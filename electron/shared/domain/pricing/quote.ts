import type { Offer } from '../../contract/part';
import { hasInStock } from './in-stock';
import { type PossibleOrder, type PricedOrder, possibleOrders, priceOrder, totalOf } from './orders-for';

/** What `quantity` pieces cost at an offer. Best choice, filters, table and charts all read this one answer. */
export interface Quote {
  readonly offer: Offer;
  /** The pieces that are needed. */
  readonly quantity: number;
  /** The cheapest order that brings them, possibly of more pieces; null where the offer has no usable price. */
  readonly order: PricedOrder | null;
  /** The smallest order that brings them; the same object as `order` unless more pieces cost less. */
  readonly smallest: PricedOrder | null;
  /** Whether the seller says that it has the pieces of `order`, or those needed where there is no price. */
  readonly inStock: boolean;
}

/** The cheapest of orders at one offer; of equal totals the smaller order. */
function cheapestOf(orders: readonly PossibleOrder[]): PossibleOrder | null {
  const [first = null, ...others] = orders;
  if (!first || others.length === 0) return first;
  let best = { order: first, total: totalOf(first) };
  for (const order of others) {
    const total = totalOf(order);
    if (total.lt(best.total)) best = { order, total };
  }
  return best.order;
}

/**
 * The quote of `offer`, compared in `currency`. An order beyond the stock counts only where not even the smallest order is
 * in stock. Orders are compared in the seller's own currency, which is what is paid.
 */
export function quote(offer: Offer, quantity: number, currency: string): Quote {
  const orders = possibleOrders(offer, quantity, currency);
  const inStock = orders.filter(({ orderQuantity }) => hasInStock(offer, orderQuantity));
  const cheapest = cheapestOf(inStock.length > 0 ? inStock : orders);
  const order = cheapest && priceOrder(cheapest, currency);
  const [first] = orders;
  const smallest = first && first !== cheapest ? priceOrder(first, currency) : order;
  return { offer, quantity, order, smallest, inStock: hasInStock(offer, order?.orderQuantity ?? quantity) };
}
