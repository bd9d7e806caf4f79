import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomSettings } from '../../../../electron/shared/contract/bom/bom-settings';
import { defaultOffersView } from '../../../../electron/shared/contract/constants/default-offers-view';
import type { OffersView } from '../../../../electron/shared/contract/offers-view';
import type { Part } from '../../../../electron/shared/contract/part';
import type { BomFilters } from '../../../../electron/shared/domain/bom/costing/cost-settings';
import { attritionOf, need } from '../../../../electron/shared/domain/bom/costing/need';
import { isWholeReel } from '../../../../electron/shared/domain/bom/costing/whole-reel';
import { bestChoice } from '../../../../electron/shared/domain/pricing/best-choice';
import { hidesOffers, showsQuote } from '../../../../electron/shared/domain/pricing/offer-filters';
import { quote } from '../../../../electron/shared/domain/pricing/quote';
import { type OfferRow, offerRows } from '../../../components/offers/offer-rows';
import { sortOfferRows } from '../../../components/offers/sort-offer-rows';

/** Which offers the BOM may be bought at, as main costs it. */
export function filtersOf(settings: BomSettings, { myDistributors }: OffersView): BomFilters {
  const { authorizedOnly, inStockOnly, myDistributorsOnly, noReelsUnder } = settings;
  const preferred = myDistributors.map(({ id }) => id);
  return { authorizedOnly, inStockOnly, myDistributorsOnly, noReelsUnder, preferred };
}

/** Whether any offer may be hidden. */
export const hidesSome = (filters: BomFilters): boolean =>
  hidesOffers(filters) || filters.noReelsUnder !== null;

/** The offers of a part at a need that the filters show, the cheapest first. `usedId`: of one that they do not hide. */
export function offersAt(part: Part, pieces: number, filters: BomFilters, usedId?: string): OfferRow[] {
  const { noReelsUnder } = filters;
  const avoidsReels = noReelsUnder !== null && pieces < noReelsUnder;
  const quotes = part.offers
    .filter((offer) => offer.id === usedId || !(avoidsReels && isWholeReel(offer)))
    .map((offer) => quote(offer, pieces, part.currency))
    .filter((each) => each.offer.id === usedId || showsQuote(each, filters));
  const rows = offerRows(quotes, bestChoice(quotes, filters.preferred));
  return [...sortOfferRows(rows, defaultOffersView.sort, [])];
}

/** What the line needs for so many boards; null without a quantity. */
export function needAt(
  { quantity, attrition }: Pick<BomLine, 'quantity' | 'attrition'>,
  boards: number,
  settings: Pick<BomSettings, 'attrition'>,
): number | null {
  return quantity === null ? null : need(quantity, boards, attritionOf(attrition, settings.attrition));
}
