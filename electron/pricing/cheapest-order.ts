import Big from 'big.js';
import type { Offer } from '../contract/part';
import { hasInStock } from './in-stock';
import { ordersFor, type PriceAtQuantity } from './price-at-quantity';

type OrderableOffer = Pick<Offer, 'prices' | 'moq' | 'orderMultiple' | 'stock'>;

/**
 * The order at `offer` that brings `quantity` pieces for the least money, be it one of more pieces; null where the offer
 * has no usable price. An order beyond what is in stock counts only where not even the smallest is in stock. Compared
 * in the seller's own currency, which is what is paid; of equal totals the smaller order.
 */
export function cheapestOrder(
  offer: OrderableOffer,
  quantity: number,
  currency: string,
): PriceAtQuantity | null {
  const orders = ordersFor(offer, quantity, currency);
  const inStock = orders.filter((order) => hasInStock(offer, order.orderQuantity));
  const field = inStock.length > 0 ? inStock : orders;
  return field.reduce<PriceAtQuantity | null>(
    (best, order) => (best && new Big(best.total).lte(order.total) ? best : order),
    null,
  );
}

/** The order of more pieces than `asked` that costs less than it ("100 cost less than 87"); null where there is none. */
export function cheaperOrder(
  offer: OrderableOffer,
  asked: PriceAtQuantity,
  currency: string,
): PriceAtQuantity | null {
  const cheapest = cheapestOrder(offer, asked.orderQuantity, currency);
  return cheapest && new Big(cheapest.total).lt(asked.total) ? cheapest : null;
}
