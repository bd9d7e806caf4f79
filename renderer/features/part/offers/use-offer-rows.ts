import { useMemo } from 'react';
import type { OffersView } from '../../../../electron/shared/contract/offers-view';
import type { Part } from '../../../../electron/shared/contract/part';
import { type BestChoice, bestChoice } from '../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../electron/shared/domain/pricing/quote';
import { type SplitOrder, splitOrder } from '../../../../electron/shared/domain/pricing/split-order';
import { type FilteredOffers, filterOffers, type Packaging } from './offer-filters';
import { type OfferRow, offerRows } from './offer-rows';
import { sortOfferRows } from './sort-offer-rows';

export interface OfferRows {
  readonly filtered: FilteredOffers;
  /** The best choice among the offers that are shown. */
  readonly best: BestChoice | null;
  /** Two orders that together cost less than the best choice. */
  readonly split: SplitOrder | null;
  /** The shown offers, sorted. */
  readonly rows: OfferRow[];
}

/** The offers of a part at `quantity` pieces, filtered and sorted. Each is quoted once, filters and order reuse the quotes. */
export function useOfferRows(
  part: Part,
  quantity: number,
  view: OffersView,
  packagings: readonly Packaging[],
): OfferRows {
  const { offers, currency } = part;
  const { authorizedOnly, inStockOnly, myDistributorsOnly, myDistributors } = view;
  const quotes = useMemo(
    () => offers.map((offer) => quote(offer, quantity, currency)),
    [offers, quantity, currency],
  );
  // Depends on single fields: sorting must not make new rows, or every cell would be drawn again.
  const filtered = useMemo(
    () =>
      filterOffers(quotes, { authorizedOnly, inStockOnly, myDistributorsOnly, myDistributors, packagings }),
    [quotes, authorizedOnly, inStockOnly, myDistributorsOnly, myDistributors, packagings],
  );
  const best = useMemo(
    () =>
      bestChoice(
        filtered.shown,
        myDistributors.map(({ id }) => id),
      ),
    [filtered, myDistributors],
  );
  const split = useMemo(() => splitOrder(filtered.shown, best), [filtered, best]);
  const rows = useMemo(() => offerRows(filtered.shown, best), [filtered, best]);
  const sorted = useMemo(
    () => sortOfferRows(rows, view.sort, view.myDistributors),
    [rows, view.sort, view.myDistributors],
  );
  return { filtered, best, split, rows: sorted };
}
