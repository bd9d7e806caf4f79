import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomSettings } from '../../../../electron/shared/contract/bom/bom-settings';
import { defaultOffersView } from '../../../../electron/shared/contract/constants/default-offers-view';
import type { Part } from '../../../../electron/shared/contract/part';
import { need } from '../../../../electron/shared/domain/bom/costing/need';
import { bestChoice } from '../../../../electron/shared/domain/pricing/best-choice';
import { offerFiltersOf, showsQuote } from '../../../../electron/shared/domain/pricing/offer-filters';
import { quote } from '../../../../electron/shared/domain/pricing/quote';
import { type OfferRow, offerRows } from '../../../components/offers/offer-rows';
import { sortOfferRows } from '../../../components/offers/sort-offer-rows';

type Filters = Pick<BomSettings, 'authorizedOnly' | 'inStockOnly'>;

/** The offers of a part at a need, as the BOM filters them, the cheapest first. */
export function offersAt(part: Part, pieces: number, { authorizedOnly, inStockOnly }: Filters): OfferRow[] {
  const filters = offerFiltersOf({ ...defaultOffersView, authorizedOnly, inStockOnly });
  const quotes = part.offers
    .map((offer) => quote(offer, pieces, part.currency))
    .filter((each) => showsQuote(each, filters));
  const rows = offerRows(quotes, bestChoice(quotes, filters.preferred));
  return [...sortOfferRows(rows, defaultOffersView.sort, [])];
}

/** What the line needs for so many boards; null without a quantity. */
export function needAt(
  { quantity, attrition }: Pick<BomLine, 'quantity' | 'attrition'>,
  boards: number,
  settings: Pick<BomSettings, 'attrition'>,
): number | null {
  return quantity === null ? null : need(quantity, boards, attrition ?? settings.attrition);
}
