import type { OffersView } from '../../../../electron/shared/contract/offers-view';
import type { Offer } from '../../../../electron/shared/contract/part';
import type { Quote } from '../../../../electron/shared/domain/pricing/quote';

/** A packaging as the seller names it, never merged with another; null where the seller names none. */
export type Packaging = Offer['packaging'];

export interface OfferFilters
  extends Pick<OffersView, 'authorizedOnly' | 'inStockOnly' | 'myDistributorsOnly' | 'myDistributors'> {
  /** The packagings to show; empty for all. */
  readonly packagings: readonly Packaging[];
}

export interface FilteredOffers {
  readonly shown: readonly Quote[];
  /** Offers that the filters hide. */
  readonly hidden: number;
  /** Hidden offers that pass all filters but that of my distributors. */
  readonly ofOthers: number;
}

/** The offers that pass `filters`, by their quotes. */
export function filterOffers(quotes: readonly Quote[], filters: OfferFilters): FilteredOffers {
  const mine = new Set(filters.myDistributors.map(({ id }) => id));
  const passing = quotes.filter(({ offer, inStock }) => {
    if (filters.authorizedOnly && !offer.seller.authorized) return false;
    if (filters.packagings.length > 0 && !filters.packagings.includes(offer.packaging)) return false;
    return inStock || !filters.inStockOnly;
  });
  const shown = filters.myDistributorsOnly
    ? passing.filter(({ offer }) => mine.has(offer.seller.id))
    : passing;
  return { shown, hidden: quotes.length - shown.length, ofOthers: passing.length - shown.length };
}

/** Every packaging among `offers` with its number of offers, the most common first, those without one last. */
export function countPackagings(offers: readonly Offer[]): [Packaging, number][] {
  const counts = new Map<Packaging, number>();
  for (const { packaging } of offers) counts.set(packaging, (counts.get(packaging) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => Number(a === null) - Number(b === null) || right - left);
}
