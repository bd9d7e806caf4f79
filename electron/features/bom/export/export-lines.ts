import type { BomLine } from '../../../shared/contract/bom/bom-line';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { matchKindNames, problemNames } from '../../../shared/domain/bom/document/line-names';
import type { ExportLine } from '../../../shared/domain/bom/export/export-line';
import { lifecycleText } from '../../../shared/domain/lifecycle-names';
import type { ShownBom } from './bom-orders';

const lockedOf = ({ isPopulated, lockedOffer }: BomLine) =>
  isPopulated && lockedOffer ? { distributor: lockedOffer.distributorName, sku: lockedOffer.sku } : null;

function exportLine(line: BomLine, part: BomLine['part'], rows: readonly number[]): ExportLine {
  const { references, quantity, need, match, order, problems, note } = line;
  return {
    rows,
    references,
    quantity,
    need,
    match: matchKindNames[match.kind],
    part: part && { ...part, lifecycle: lifecycleText(part.lifecycle) ?? null },
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
    problems: problems.map((problem) => problemNames[problem]),
    note,
  };
}

/** The lines of a BOM as they are shown, each with its rows of the table. */
export function exportLines({ view, partOf }: ShownBom, document: BomDocument): ExportLine[] {
  const rows = new Map(document.lines.map(({ id, read }) => [id, read.rows]));
  return view.lines.map((line) => exportLine(line, partOf(line), rows.get(line.id) ?? []));
}
