import type { OffersView } from '../../../shared/contract/offers-view';
import type { CostLine, CostSettings } from '../../../shared/domain/bom/costing/cost-settings';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { costLine } from './cost-line';
import type { PricedPart } from './part-prices';

/** What a BOM is costed from. */
export interface CostInput {
  /** In the order of the document. */
  readonly lines: readonly CostLine[];
  readonly settings: CostSettings;
}

export function costInput(
  { lines, settings }: BomDocument,
  prices: ReadonlyMap<string, PricedPart>,
  { myDistributors }: Pick<OffersView, 'myDistributors'>,
): CostInput {
  const { attrition, currency, useAlternates, noReelsUnder } = settings;
  const { authorizedOnly, inStockOnly, myDistributorsOnly } = settings;
  const preferred = myDistributors.map(({ id }) => id);
  const filters = { authorizedOnly, inStockOnly, myDistributorsOnly, noReelsUnder, preferred };
  return {
    lines: lines.map((line) => costLine(line, prices, useAlternates)),
    settings: { attrition, currency, useAlternates, filters },
  };
}
