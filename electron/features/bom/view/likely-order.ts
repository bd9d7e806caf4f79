import type { BomLine } from '../../../shared/contract/bom/bom-line';
import { createOfferChooser } from '../../../shared/domain/bom/costing/choose-offer';
import type { CostLine, CostSettings } from '../../../shared/domain/bom/costing/cost-settings';
import { lineCost } from '../../../shared/domain/bom/costing/line-cost';
import type { PricedPart } from './part-prices';

/** What lines that need review would cost for `boards` with their likely parts. */
export function createLikelyOrders(settings: CostSettings, boards: number) {
  const chooser = createOfferChooser(settings.filters);

  return (line: CostLine | undefined, priced: PricedPart | null): BomLine['likelyOrder'] =>
    line && priced
      ? lineCost({ ...line, parts: [priced.compact], lockedOffer: null }, settings, boards, chooser).order
      : null;
}
