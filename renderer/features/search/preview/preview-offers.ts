import type { Distributor } from '../../../../electron/shared/contract/offers-view';
import type { Part } from '../../../../electron/shared/contract/part';
import { type BestChoice, bestChoice } from '../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../electron/shared/domain/pricing/quote';
import { type OfferRow, offerRows } from '../../../components/offers/offer-rows';
import { sortOfferRows } from '../../../components/offers/sort-offer-rows';

export interface PreviewOffers {
  readonly best: BestChoice | null;
  /** All offers, in the default order of the part screen. */
  readonly rows: readonly OfferRow[];
}

/** The offers of a part at `quantity` pieces, as the part screen shows them before anything is filtered. */
export function previewOffers(
  part: Part,
  quantity: number,
  preferred: readonly Distributor[],
): PreviewOffers {
  const quotes = part.offers.map((offer) => quote(offer, quantity, part.currency));
  const best = bestChoice(
    quotes,
    preferred.map(({ id }) => id),
  );
  const rows = offerRows(quotes, best);
  return { best, rows: sortOfferRows(rows, { column: 'total', direction: 'ascending' }, preferred) };
}
