import { useMemo } from 'react';
import type { Distributor, OffersView } from '../../../../electron/shared/contract/offers-view';
import type { Part } from '../../../../electron/shared/contract/part';
import { type BestChoice, bestChoice } from '../../../../electron/shared/domain/pricing/best-choice';
import { type Quote, quote } from '../../../../electron/shared/domain/pricing/quote';
import { type SplitOrder, splitOrder } from '../../../../electron/shared/domain/pricing/split-order';
import { type OfferRow, offerRows } from '../../../components/offers/offer-rows';
import { sortOfferRows } from '../../../components/offers/sort-offer-rows';
import { type FilteredOffers, filterOffers, type Packaging } from './offer-filters';

export interface OfferRows {
  readonly filtered: FilteredOffers;
  /** The best choice among the offers that are shown. */
  readonly best: BestChoice | null;
  /** Two orders that together cost less than the best choice. */
  readonly split: SplitOrder | null;
  /** The best choice among the other distributors. */
  readonly next: BestChoice | null;
  /** The best choice among the user's own distributors, where it is neither of the two. */
  readonly mine: BestChoice | null;
  /** The shown offers, sorted. */
  readonly rows: OfferRow[];
}

/** What the best choice would be without its distributor, and among the user's own. */
function alternatives(
  quotes: readonly Quote[],
  best: BestChoice | null,
  distributors: readonly Distributor[],
): Pick<OfferRows, 'next' | 'mine'> {
  const preferred = distributors.map(({ id }) => id);
  const sellerOf = (choice: BestChoice | null) => choice?.offer.seller.id;
  const others = quotes.filter(({ offer }) => offer.seller.id !== sellerOf(best));
  const next = best && bestChoice(others, preferred);
  const own = quotes.filter(({ offer }) => preferred.includes(offer.seller.id));
  const mine = own.length > 0 ? bestChoice(own, preferred) : null;
  const isNamed = sellerOf(mine) === sellerOf(best) || sellerOf(mine) === sellerOf(next);
  return { next, mine: isNamed ? null : mine };
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
  const preferred = useMemo(() => myDistributors.map(({ id }) => id), [myDistributors]);
  const quotes = useMemo(
    () => offers.map((offer) => quote(offer, quantity, currency)),
    [offers, quantity, currency],
  );
  // Depends on single fields: sorting must not make new rows, or every cell would be drawn again.
  const filtered = useMemo(
    () => filterOffers(quotes, { authorizedOnly, inStockOnly, myDistributorsOnly, preferred }, packagings),
    [quotes, authorizedOnly, inStockOnly, myDistributorsOnly, preferred, packagings],
  );
  const best = useMemo(() => bestChoice(filtered.shown, preferred), [filtered, preferred]);
  const split = useMemo(() => splitOrder(filtered.shown, best), [filtered, best]);
  const { next, mine } = useMemo(
    () => alternatives(filtered.shown, best, myDistributors),
    [filtered, best, myDistributors],
  );
  const rows = useMemo(() => offerRows(filtered.shown, best), [filtered, best]);
  const sorted = useMemo(
    () => sortOfferRows(rows, view.sort, view.myDistributors),
    [rows, view.sort, view.myDistributors],
  );
  return { filtered, best, split, next, mine, rows: sorted };
}
