import type { BomLine } from '../../../shared/contract/bom/bom-line';
import type { BomProgress, BomView } from '../../../shared/contract/bom/bom-view';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { lineMatch, matchProblemOf, partOf } from '../../../shared/domain/bom/document/line-match';
import { isPopulated, outcomeOf, quantityOf, wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import type { OpenBom } from '../library/bom-library';

function viewLine(line: BomDocumentLine, index: number): BomLine {
  const { id, read, edits } = line;
  const wanted = wantedOf(line);
  const part = partOf(line);
  const problem = matchProblemOf(line);
  return {
    id,
    number: index + 1,
    references: [...read.references],
    quantity: quantityOf(line),
    partNumber: wanted?.partNumber ?? null,
    manufacturer: wanted?.manufacturer ?? null,
    alternates: Math.max(0, read.parts.length - 1),
    value: read.value,
    description: read.description,
    footprint: read.footprint,
    isPopulated: isPopulated(line),
    attrition: edits.attrition ?? null,
    note: edits.note ?? '',
    rows: read.rows.length,
    match: lineMatch(line),
    part: part && {
      id: part.id,
      mpn: part.mpn,
      manufacturer: part.manufacturer?.name ?? null,
      lifecycle: null,
      leadTimeDays: null,
      package: null,
      fetchedAt: null,
    },
    isExpired: part !== null,
    need: null,
    order: null,
    more: [],
    problems: problem === null ? [] : [problem],
  };
}

/** The view of a BOM. Pure: the same document gives the same view. */
export function bomView({ document, revision, canUndo }: OpenBom, lookup: BomProgress | null): BomView {
  const { id, name, settings, origin, changedAt, lines } = document;
  return {
    id,
    name,
    settings,
    revision,
    canUndo,
    fileName: origin.fileName,
    lines: lines.map(viewLine),
    totals: [],
    lookup,
    cost: { missing: 0, failed: 0, uncertain: 0, expired: 0 },
    source: lines.map(outcomeOf).find((outcome) => outcome !== null)?.source ?? null,
    currency: settings.currency,
    fetchedAt: null,
    changedAt: new Date(changedAt).toISOString(),
  };
}
