import type { Offer } from '../../../../electron/shared/contract/part';
import { type OfferFilters, showsQuote } from '../../../../electron/shared/domain/pricing/offer-filters';
import type { Quote } from '../../../../electron/shared/domain/pricing/quote';

/** A packaging as the seller names it, never merged with another; null where the seller names none. */
export type Packaging = Offer['packaging'];

export interface FilteredOffers {
  readonly shown: readonly Quote[];
  /** Offers that the filters hide. */
  readonly hidden: number;
  /** Hidden offers that pass all filters but that of my distributors. */
  readonly ofOthers: number;
}

/** The offers that pass `filters`, by their quotes. `packagings`: those to show; empty for all. */
export function filterOffers(
  quotes: readonly Quote[],
  filters: OfferFilters,
  packagings: readonly Packaging[],
): FilteredOffers {
  const ofAnyDistributor = { ...filters, myDistributorsOnly: false };
  const passing = quotes.filter(
    (quote) =>
      (packagings.length === 0 || packagings.includes(quote.offer.packaging)) &&
      showsQuote(quote, ofAnyDistributor),
  );
  const shown = passing.filter((quote) => showsQuote(quote, filters));
  return { shown, hidden: quotes.length - shown.length, ofOthers: passing.length - shown.length };
}

/** Every packaging among `offers` with its number of offers, the most common first, those without one last. */
export function countPackagings(offers: readonly Offer[]): [Packaging, number][] {
  const counts = new Map<Packaging, number>();
  for (const { packaging } of offers) counts.set(packaging, (counts.get(packaging) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => Number(a === null) - Number(b === null) || right - left);
}
