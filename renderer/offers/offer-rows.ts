import type { Offer } from '../../electron/contract/part';
import type { BestChoice } from '../../electron/pricing/best-choice';
import { cheaperOrder } from '../../electron/pricing/cheapest-order';
import { hasInStock } from '../../electron/pricing/in-stock';
import { type PriceAtQuantity, priceAtQuantity } from '../../electron/pricing/price-at-quantity';

/** One offer with what it costs at the asked quantity. */
export interface OfferRow {
  readonly id: string;
  readonly offer: Offer;
  readonly price: PriceAtQuantity | null;
  /** An order of more pieces that costs less than that price. */
  readonly cheaper: PriceAtQuantity | null;
  readonly inStock: boolean;
  /** Whether it is the best choice, and can be had. */
  readonly best: boolean;
}

export function offerRows(
  offers: readonly Offer[],
  quantity: number,
  currency: string,
  choice: BestChoice | null,
): OfferRow[] {
  return offers.map((offer) => {
    const price = priceAtQuantity(offer, quantity, currency);
    const inStock = hasInStock(offer, price?.orderQuantity ?? quantity);
    const best = choice?.offer === offer && choice.inStock;
    return {
      id: offer.id,
      offer,
      price,
      cheaper: price && cheaperOrder(offer, price, currency),
      inStock,
      best,
    };
  });
}
