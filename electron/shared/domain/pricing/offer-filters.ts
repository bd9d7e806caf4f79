import type { OffersView } from '../../contract/offers-view';
import type { Offer } from '../../contract/part';
import type { Pricing } from '../../contract/pricing';
import type { Quote } from './quote';

/** The user's filters of offers that hold for every part. */
export type OfferFilters = Omit<Pricing, 'quantity'>;

export function offerFiltersOf(view: OffersView): OfferFilters {
  const { authorizedOnly, inStockOnly, myDistributorsOnly, myDistributors } = view;
  return { authorizedOnly, inStockOnly, myDistributorsOnly, preferred: myDistributors.map(({ id }) => id) };
}

/** Whether the filters show offers of this seller. */
export function showsSeller({ id, authorized }: Offer['seller'], filters: OfferFilters): boolean {
  if (filters.authorizedOnly && !authorized) return false;
  return !filters.myDistributorsOnly || filters.preferred.includes(id);
}

/** Whether the filters show the offer at the quantity of its quote. */
export function showsQuote({ offer, inStock }: Quote, filters: OfferFilters): boolean {
  return showsSeller(offer.seller, filters) && (inStock || !filters.inStockOnly);
}

/** Whether any offer may be hidden. */
export const hidesOffers = ({ authorizedOnly, inStockOnly, myDistributorsOnly }: OfferFilters) =>
  authorizedOnly || inStockOnly || myDistributorsOnly;
