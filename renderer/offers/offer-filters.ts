import type { OffersView } from '../../electron/contract/offers-view';
import type { Offer } from '../../electron/contract/part';
import { hasInStock } from '../../electron/pricing/in-stock';
import { priceAtQuantity } from '../../electron/pricing/price-at-quantity';

/** A packaging as the seller names it, never merged with another; null where none is stated. */
export type Packaging = Offer['packaging'];

export interface OfferFilters
  extends Pick<OffersView, 'authorizedOnly' | 'inStockOnly' | 'myDistributorsOnly' | 'myDistributors'> {
  /** The packagings that are wanted; empty for all. */
  readonly packagings: readonly Packaging[];
}

export interface FilteredOffers {
  readonly shown: readonly Offer[];
  /** Offers that the filters hide. */
  readonly hidden: number;
  /** Those of the hidden ones that only their distributor keeps away. */
  readonly ofOthers: number;
}

/** The offers that `filters` let through when `quantity` is asked for. */
export function filterOffers(
  offers: readonly Offer[],
  filters: OfferFilters,
  quantity: number,
  currency: string,
): FilteredOffers {
  const mine = new Set(filters.myDistributors.map(({ id }) => id));
  const passing = offers.filter((offer) => {
    if (filters.authorizedOnly && !offer.seller.authorized) return false;
    if (filters.packagings.length > 0 && !filters.packagings.includes(offer.packaging)) return false;
    if (!filters.inStockOnly) return true;
    const mustOrder = priceAtQuantity(offer, quantity, currency)?.orderQuantity ?? quantity;
    return hasInStock(offer, mustOrder);
  });
  const shown = filters.myDistributorsOnly ? passing.filter(({ seller }) => mine.has(seller.id)) : passing;
  return { shown, hidden: offers.length - shown.length, ofOthers: passing.length - shown.length };
}

/** Every packaging among `offers` with its number of offers, the commonest first, "not stated" last. */
export function countPackagings(offers: readonly Offer[]): [Packaging, number][] {
  const counts = new Map<Packaging, number>();
  for (const { packaging } of offers) counts.set(packaging, (counts.get(packaging) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => Number(a === null) - Number(b === null) || right - left);
}
