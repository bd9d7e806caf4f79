import type { BomLine } from '../../../shared/contract/bom/bom-line';
import { createOfferChooser } from '../../../shared/domain/bom/costing/choose-offer';
import type { CompactPart } from '../../../shared/domain/bom/costing/compact-part';
import type { CostLine, CostSettings } from '../../../shared/domain/bom/costing/cost-settings';
import { lineCost } from '../../../shared/domain/bom/costing/line-cost';
import { maxPriceAgeMs, type PricedPart } from './part-prices';

const changeOf = <T>(before: T | null, after: T | null) =>
  before === null || after === null || before === after ? null : { before, after };

/** What has changed between the two last answers about the part of a line, as long as the former may be kept. */
export function createLineChanges(settings: CostSettings, boards: number, now: number) {
  const chooser = createOfferChooser(settings.filters);

  const totalOf = (line: CostLine, part: CompactPart) =>
    lineCost({ ...line, parts: [part] }, settings, boards, chooser).order?.comparable.total ?? null;

  return (line: CostLine | undefined, priced: PricedPart | null): BomLine['changes'] => {
    const former = priced?.former;
    if (!line || !former || Date.parse(former.fetchedAt) <= now - maxPriceAgeMs) return null;
    const total = changeOf(totalOf(line, former.compact), totalOf(line, priced.compact));
    const stock = changeOf(former.stock, priced.stock);
    const lifecycle = changeOf(former.lifecycle?.stage ?? null, priced.lifecycle?.stage ?? null);
    return total || stock || lifecycle ? { total, stock, lifecycle } : null;
  };
}
