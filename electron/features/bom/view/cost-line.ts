import type { CostLine } from '../../../shared/domain/bom/costing/cost-settings';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { lineMatch, partOf } from '../../../shared/domain/bom/document/line-match';
import { isPopulated, quantityOf } from '../../../shared/domain/bom/document/wanted-of';
import type { PricedPart } from './part-prices';

interface KnownLine {
  readonly priced: PricedPart | null;
  readonly cost: CostLine;
}

/** The same object as long as neither the line nor its part changes, so that plans are not made anew. */
const known = new WeakMap<BomDocumentLine, KnownLine>();

/** A line of a document as it is costed. */
export function costLine(line: BomDocumentLine, prices: ReadonlyMap<string, PricedPart>): CostLine {
  const part = partOf(line);
  const priced = (part && prices.get(part.id)) ?? null;
  const before = known.get(line);
  if (before && before.priced === priced) return before.cost;
  const cost = createCostLine(line, priced);
  known.set(line, { priced, cost });
  return cost;
}

function createCostLine(line: BomDocumentLine, priced: PricedPart | null): CostLine {
  const match = lineMatch(line);
  return {
    id: String(line.id),
    quantity: quantityOf(line),
    isPopulated: isPopulated(line),
    attrition: line.edits.attrition ?? null,
    parts: priced ? [priced.compact] : [],
    lockedOffer: line.edits.lockedOffer ?? null,
    isManufacturerUnchecked: match.kind === 'exact' && match.class === 'manufacturer-unchecked',
  };
}
