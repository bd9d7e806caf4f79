import Big from 'big.js';
import type { Offer } from '../../contract/part';
import { hasInStock } from './in-stock';
import { type OrderPrice, ordersFor } from './orders-for';

/** What `quantity` pieces cost at an offer: the one answer that choice, order, table and chart go by. */
export interface Quote {
  readonly offer: Offer;
  /** The pieces that are needed. */
  readonly quantity: number;
  /** The order that brings them for the least money, be it one of more pieces; null where the offer has no usable price. */
  readonly order: OrderPrice | null;
  /** The smallest order that brings them; another one than `order` where more pieces cost less. */
  readonly smallest: OrderPrice | null;
  /** Whether the seller says that it has the pieces of `order`, or those needed where there is no price. */
  readonly inStock: boolean;
}

/**
 * The quote of `offer`, compared in `currency`. An order beyond what is in stock counts only where not even the smallest is
 * in stock. Orders are compared in the seller's own currency, which is what is paid; of equal totals the smaller one wins.
 */
export function quote(offer: Offer, quantity: number, currency: string): Quote {
  const orders = ordersFor(offer, quantity, currency);
  const [smallest = null] = orders;
  const inStock = orders.filter(({ orderQuantity }) => hasInStock(offer, orderQuantity));
  const order = (inStock.length > 0 ? inStock : orders).reduce<OrderPrice | null>(
    (best, one) => (best && new Big(best.total).lte(one.total) ? best : one),
    null,
  );
  return { offer, quantity, order, smallest, inStock: hasInStock(offer, order?.orderQuantity ?? quantity) };
}
