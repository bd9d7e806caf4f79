import { defaultOffersView } from '../../../../electron/shared/contract/constants/default-offers-view';
import type { OffersView } from '../../../../electron/shared/contract/offers-view';
import type { Part } from '../../../../electron/shared/contract/part';
import { type BestChoice, bestChoice } from '../../../../electron/shared/domain/pricing/best-choice';
import { offerFiltersOf, showsQuote } from '../../../../electron/shared/domain/pricing/offer-filters';
import { quote } from '../../../../electron/shared/domain/pricing/quote';
import { type OfferRow, offerRows } from '../../../components/offers/offer-rows';
import { sortOfferRows } from '../../../components/offers/sort-offer-rows';

export interface PreviewOffers {
  readonly best: BestChoice | null;
  /** The offers that the user's filters show, in the default order of the part screen. */
  readonly rows: readonly OfferRow[];
}

/** The offers of a part at `quantity` pieces, as the part screen shows them by its default order. */
export function previewOffers(part: Part, quantity: number, view: OffersView): PreviewOffers {
  const filters = offerFiltersOf(view);
  const quotes = part.offers
    .map((offer) => quote(offer, quantity, part.currency))
    .filter((each) => showsQuote(each, filters));
  const best = bestChoice(quotes, filters.preferred);
  const rows = offerRows(quotes, best);
  return { best, rows: sortOfferRows(rows, defaultOffersView.sort, view.myDistributors) };
}
