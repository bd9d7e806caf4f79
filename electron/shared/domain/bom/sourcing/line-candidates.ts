import {
  groupOf,
  type OfferChooser,
  type OfferGroup,
  type PricedChoice,
  priceChoice,
  showsOffer,
} from '../costing/choose-offer';
import type { CompactPart } from '../costing/compact-part';
import type { BomFilters } from '../costing/cost-settings';
import { orderAt } from '../costing/order-at';

/**
 * The cheapest order of `pieces` at each distributor, by its id. Only offers as wanted as the best choice count: a plan buys at no
 * distributor that is not authorized, or has too few pieces, where another one is and has them.
 */
export function lineCandidates(
  parts: readonly CompactPart[],
  pieces: number,
  filters: BomFilters,
  chooser: OfferChooser,
): ReadonlyMap<string, PricedChoice> {
  const found = new Map<string, PricedChoice>();
  let best: OfferGroup = 3;
  for (const part of parts) {
    for (const offer of part.offers) {
      const mayBe = groupOf(offer, pieces);
      if (mayBe > best || (filters.inStockOnly && mayBe > 1) || !showsOffer(offer, pieces, filters)) continue;
      const order = orderAt(offer, pieces);
      const choice = order && priceChoice(part, offer, order);
      if (!choice) continue;
      const group = groupOf(offer, choice.order.orderQuantity);
      if (group > best || (filters.inStockOnly && group > 1)) continue;
      if (group < best) found.clear();
      best = group;
      const { id } = offer.offer.seller;
      const other = found.get(id);
      found.set(id, other ? chooser.better(other, choice) : choice);
    }
  }
  return found;
}
