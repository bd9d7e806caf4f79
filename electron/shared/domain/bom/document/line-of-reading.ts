import { maxCellLength, maxPerLine, maxReferences } from '../../../contract/constants/bom-limits';
import { maxQuantity, maxSearchTextLength } from '../../../contract/constants/limits';
import { limitDoubts } from '../reading/line-limits';
import type { ReadLine } from '../reading/table-reading';

const cut = (text: string) => text.slice(0, maxCellLength);
const isPartText = (text: string) => text.length <= maxSearchTextLength;

/** A line within the limits of a document. Longer texts are no part numbers; the table has them all the same. */
export function fittingLine(line: ReadLine): ReadLine {
  return {
    ...line,
    references: line.references.slice(0, maxReferences).map(cut),
    quantity: line.quantity !== null && line.quantity <= maxQuantity ? line.quantity : null,
    parts: line.parts
      .filter(({ partNumber }) => isPartText(partNumber))
      .slice(0, maxPerLine)
      .map(({ partNumber, manufacturer }) => ({
        partNumber,
        manufacturer: manufacturer?.slice(0, maxSearchTextLength) ?? null,
      })),
    skus: line.skus
      .slice(0, maxPerLine)
      .map(({ distributor, sku }) => ({ distributor: distributor && cut(distributor), sku: cut(sku) })),
    value: cut(line.value),
    description: cut(line.description),
    footprint: cut(line.footprint),
    doubts: limitDoubts(line.doubts, maxPerLine).map((doubt) =>
      'text' in doubt ? { ...doubt, text: cut(doubt.text) } : doubt,
    ),
  };
}
