import { type BomLine, lineProblemSchema } from '../../../shared/contract/bom/bom-line';
import type { Part } from '../../../shared/contract/part';
import type { LineCost } from '../../../shared/domain/bom/costing/line-cost';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { lineMatch, matchProblemOf, partOf } from '../../../shared/domain/bom/document/line-match';
import { isPopulated, quantityOf, wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import type { PricedPart } from './part-prices';

type NamedPart = Pick<Part, 'id' | 'mpn' | 'manufacturer'>;

/** What a line is shown with besides what is stored of it. */
interface LineFacts {
  readonly isExpired: boolean;
  /** Null where the part is not cached any more. */
  readonly priced: PricedPart | null;
  readonly changes: BomLine['changes'];
  /** For each of the board counts. */
  readonly costs: readonly LineCost[];
}

type StoredLine = Omit<
  BomLine,
  'number' | 'part' | 'isExpired' | 'need' | 'order' | 'more' | 'problems' | 'changes'
>;

/** What does not depend on prices: found once for each state of a line. */
const known = new WeakMap<BomDocumentLine, StoredLine>();

function storedLine(line: BomDocumentLine): StoredLine {
  const { id, read, edits } = line;
  const wanted = wantedOf(line);
  return {
    id,
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
    lockedOffer: edits.lockedOffer ?? null,
    rows: read.rows.length,
    doubts: [...read.doubts],
    match: lineMatch(line),
  };
}

function knownLine(line: BomDocumentLine): StoredLine {
  const stored = known.get(line) ?? storedLine(line);
  known.set(line, stored);
  return stored;
}

function linePart(part: NamedPart, priced: PricedPart | null): BomLine['part'] {
  return {
    id: part.id,
    mpn: part.mpn,
    manufacturer: part.manufacturer?.name ?? null,
    lifecycle: priced?.lifecycle ?? null,
    leadTimeDays: priced?.leadTimeDays ?? null,
    package: priced?.package ?? null,
    fetchedAt: priced?.fetchedAt ?? null,
  };
}

const rank = new Map(lineProblemSchema.options.map((problem, index) => [problem, index]));

function problemsOf(line: BomDocumentLine, isExpired: boolean, cost: LineCost | undefined) {
  const match = matchProblemOf(line);
  const problems: BomLine['problems'] = [
    ...(match === null ? [] : [match]),
    ...(isExpired ? (['stale'] as const) : []),
    ...(cost?.problems ?? []),
  ];
  return problems.sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
}

/** A line as it is shown. */
export function viewLine(line: BomDocumentLine, index: number, facts: LineFacts): BomLine {
  const { priced, costs, isExpired } = facts;
  const part = partOf(line);
  const [first, ...others] = costs;
  const stored = knownLine(line);
  // Named one by one: of a thousand lines, copies with `...` take several times as long.
  return {
    id: stored.id,
    number: index + 1,
    references: stored.references,
    quantity: stored.quantity,
    partNumber: stored.partNumber,
    manufacturer: stored.manufacturer,
    alternates: stored.alternates,
    value: stored.value,
    description: stored.description,
    footprint: stored.footprint,
    isPopulated: stored.isPopulated,
    attrition: stored.attrition,
    note: stored.note,
    lockedOffer: stored.lockedOffer,
    rows: stored.rows,
    doubts: stored.doubts,
    match: stored.match,
    part: part && linePart(part, priced),
    isExpired,
    need: first?.need ?? null,
    order: first?.order ?? null,
    more: others.map(({ need, order }) => ({
      need,
      orderQuantity: order?.orderQuantity ?? null,
      total: order?.comparable.total ?? null,
    })),
    problems: problemsOf(line, isExpired, first),
    changes: facts.changes,
  };
}
