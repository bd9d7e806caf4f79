import type { BomLine } from '../../../shared/contract/bom/bom-line';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { partsOf } from '../../../shared/domain/bom/document/line-match';

type LinePart = NonNullable<BomLine['part']>;

/** The part that a line orders, or is matched with where it orders none; null without one. */
export type OrderedPart = (line: BomLine) => LinePart | null;

/** Finds the parts that the lines of a document order: an alternate has its own number and manufacturer. */
export function orderedParts({ lines }: Pick<BomDocument, 'lines'>): OrderedPart {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return ({ id, part, order }) => {
    if (order === null || order.partId === part?.id) return part;
    const line = byId.get(id);
    const ordered = line && partsOf(line, true).find((each) => each.id === order.partId);
    if (!ordered) return null;
    const { mpn, manufacturer } = ordered;
    // What the view says of the wanted part does not hold for another one.
    const unknown = { lifecycle: null, leadTimeDays: null, package: null, fetchedAt: null };
    return { id: ordered.id, mpn, manufacturer: manufacturer?.name ?? null, ...unknown };
  };
}
