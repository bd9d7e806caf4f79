import type { BomLine } from '../../../shared/contract/bom/bom-line';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { partsOf } from '../../../shared/domain/bom/document/line-match';
import { linePart } from './line-part';
import { type PricedPart, pricedAs } from './part-prices';

/** The part that a line orders, or is matched with where it orders none; null without one. */
export type OrderedPart = (line: BomLine) => BomLine['part'];

/** Finds the parts that the lines of a document order: an alternate has its own number, manufacturer and lifecycle. */
export function orderedParts(
  { lines }: Pick<BomDocument, 'lines'>,
  prices: ReadonlyMap<string, PricedPart>,
): OrderedPart {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return ({ id, part, order }) => {
    if (order === null || order.partId === part?.id) return part;
    const line = byId.get(id);
    const ordered = line && partsOf(line, true).find((each) => each.id === order.partId);
    return ordered ? linePart(ordered, pricedAs(ordered, prices)) : null;
  };
}
