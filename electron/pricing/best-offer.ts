import Big from 'big.js';
import type { Offer } from '../contract/part';
import { type PriceAtQuantity, priceAtQuantity } from './price-at-quantity';

export interface BestOffer {
  readonly offer: Offer;
  readonly price: PriceAtQuantity;
  /** Whether the seller says it has the pieces that must be ordered. */
  readonly inStock: boolean;
}

/** Whether the seller says that it has `pieces`; "in stock, quantity unknown" is taken at its word. */
export function hasInStock(offer: Pick<Offer, 'stock'>, pieces: number): boolean {
  if (offer.stock.kind === 'pieces') return offer.stock.pieces >= pieces;
  return offer.stock.kind === 'in-stock-quantity-unknown';
}

/**
 * The offer with the lowest total for `quantity`, in `currency`: among those that have it in stock, or, where none
 * has, among all with a price. Offers whose price cannot be compared in `currency` are passed over; null when none is
 * left. Of equal totals the first wins.
 */
export function bestOffer(offers: readonly Offer[], quantity: number, currency: string): BestOffer | null {
  let best: BestOffer | null = null;
  let bestTotal = new Big(0);
  for (const offer of offers) {
    const price = priceAtQuantity(offer, quantity, currency);
    if (!price?.comparable) continue;
    const inStock = hasInStock(offer, price.orderQuantity);
    const total = new Big(price.comparable.total);
    const better = !best || (inStock !== best.inStock ? inStock : total.lt(bestTotal));
    if (!better) continue;
    best = { offer, price, inStock };
    bestTotal = total;
  }
  return best;
}
