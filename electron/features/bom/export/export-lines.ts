import type { BomLine } from '../../../shared/contract/bom/bom-line';
import type { BomView } from '../../../shared/contract/bom/bom-view';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import type { ExportLine } from '../../../shared/domain/bom/export/export-line';
import { matchTexts, problemTexts } from './export-texts';
import { orderedParts } from './ordered-part';

const lockedOf = ({ isPopulated, lockedOffer }: BomLine) =>
  isPopulated && lockedOffer ? { distributor: lockedOffer.distributorName, sku: lockedOffer.sku } : null;

function exportLine(line: BomLine, part: BomLine['part'], rows: readonly number[]): ExportLine {
  const { references, quantity, need, match, order, problems, note } = line;
  return {
    rows,
    references,
    quantity,
    need,
    match: matchTexts[match.kind],
    part: part && { ...part, lifecycle: part.lifecycle?.text ?? null },
    order: order && {
      distributor: order.distributor.name,
      sku: order.sku,
      quantity: order.orderQuantity,
      reason: order.reason,
      unitPrice: order.unitPrice,
      total: order.total,
      currency: order.currency,
      comparable: { total: order.comparable.total, isEstimated: order.comparable.estimated },
      stock: order.stock,
    },
    locked: lockedOf(line),
    problems: problems.map((problem) => problemTexts[problem]),
    note,
  };
}

/** The lines of a BOM as they are shown, each with its rows of the table. */
export function exportLines({ lines }: BomView, document: BomDocument): ExportLine[] {
  const rows = new Map(document.lines.map(({ id, read }) => [id, read.rows]));
  const partOf = orderedParts(document);
  return lines.map((line) => exportLine(line, partOf(line), rows.get(line.id) ?? []));
}
