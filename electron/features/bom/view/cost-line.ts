import type { CostLine } from '../../../shared/domain/bom/costing/cost-settings';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { lineMatch, partsOf } from '../../../shared/domain/bom/document/line-match';
import { isPopulated, ownAttrition, quantityOf } from '../../../shared/domain/bom/document/wanted-of';
import { type PricedPart, pricedAs } from './part-prices';

interface KnownLine {
  readonly priced: readonly PricedPart[];
  readonly cost: CostLine;
}

/** The same object as long as neither the line nor its parts change, so that plans are not made anew. */
const known = new WeakMap<BomDocumentLine, KnownLine>();

/** A line of a document as it is costed. */
export function costLine(
  line: BomDocumentLine,
  prices: ReadonlyMap<string, PricedPart>,
  useAlternates: boolean,
): CostLine {
  const priced = partsOf(line, useAlternates).flatMap((part) => pricedAs(part, prices) ?? []);
  const before = known.get(line);
  const isKnown =
    before?.priced.length === priced.length && before.priced.every((part, at) => part === priced[at]);
  if (before && isKnown) return before.cost;
  const cost = createCostLine(line, priced);
  known.set(line, { priced, cost });
  return cost;
}

function createCostLine(line: BomDocumentLine, priced: readonly PricedPart[]): CostLine {
  const match = lineMatch(line);
  return {
    id: String(line.id),
    quantity: quantityOf(line),
    isPopulated: isPopulated(line),
    attrition: ownAttrition(line),
    parts: priced.map(({ compact }) => compact),
    lockedOffer: line.edits.lockedOffer ?? null,
    isManufacturerUnchecked: match.kind === 'exact' && match.class === 'manufacturer-unchecked',
  };
}
