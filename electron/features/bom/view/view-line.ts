import { type BomLine, lineProblemSchema } from '../../../shared/contract/bom/bom-line';
import { isShortage, type LineCost } from '../../../shared/domain/bom/costing/line-cost';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import {
  alternatePartOf,
  likelyPartOf,
  lineMatch,
  matchProblemOf,
  type NamedPart,
  partOf,
} from '../../../shared/domain/bom/document/line-match';
import { openDoubts } from '../../../shared/domain/bom/document/open-doubts';
import {
  alternateOutcome,
  alternatesOf,
  isPopulated,
  ownAttrition,
  quantityOf,
  skuOf,
  wantedPartOf,
} from '../../../shared/domain/bom/document/wanted-of';
import { needsCheck } from '../../../shared/domain/bom/reading/line-doubt';
import { linePart } from './line-part';
import type { PricedPart } from './part-prices';

/** What a line is shown with besides what is stored of it. */
interface LineFacts {
  readonly isExpired: boolean;
  /** Its part, or its likely part; null if that is no longer cached. */
  readonly priced: PricedPart | null;
  readonly changes: BomLine['changes'];
  /** For each of the board counts. */
  readonly costs: readonly LineCost[];
  /** Its order with the likely part. */
  readonly likelyOrder: BomLine['likelyOrder'];
}

type StoredLine = Omit<
  BomLine,
  | 'number'
  | 'part'
  | 'likely'
  | 'isExpired'
  | 'need'
  | 'order'
  | 'likelyOrder'
  | 'more'
  | 'problems'
  | 'changes'
>;

interface KnownLine {
  readonly stored: StoredLine;
  readonly priced: PricedPart | null;
  readonly part: BomLine['part'];
  readonly likely: BomLine['likely'];
}

/** What does not depend on the boards. The same objects for the same line and part, so that they are not sent again. */
const known = new WeakMap<BomDocumentLine, KnownLine>();

function storedLine(line: BomDocumentLine): StoredLine {
  const { id, read, edits } = line;
  const wanted = wantedPartOf(line);
  return {
    id,
    references: [...read.references],
    quantity: quantityOf(line),
    partNumber: wanted?.partNumber ?? null,
    manufacturer: wanted?.manufacturer ?? null,
    readPart: read.parts[0] ?? null,
    sku: skuOf(line),
    alternates: alternatesOf(line).map((alternate) => ({
      partNumber: alternate.partNumber,
      manufacturer: alternate.manufacturer,
      partId: alternatePartOf(line, alternate)?.id ?? null,
      lookup: alternateOutcome(line, alternate)?.lookup.state ?? null,
    })),
    value: read.value,
    description: read.description,
    footprint: read.footprint,
    isPopulated: isPopulated(line),
    attrition: ownAttrition(line),
    note: edits.note ?? '',
    lockedOffer: edits.lockedOffer ?? null,
    rows: read.rows.length,
    doubts: [...openDoubts(line)],
    match: lineMatch(line),
  };
}

function likelyOf(part: NamedPart | null, priced: PricedPart | null): BomLine['likely'] {
  if (!part) return null;
  const { id, mpn, manufacturer } = part;
  return { part: linePart(part, priced), named: { id, mpn, manufacturer } };
}

function knownLine(line: BomDocumentLine, priced: PricedPart | null): KnownLine {
  const before = known.get(line);
  if (before?.priced === priced) return before;
  const part = partOf(line);
  const next = {
    stored: before?.stored ?? storedLine(line),
    priced,
    part: part && linePart(part, priced),
    likely: part ? null : likelyOf(likelyPartOf(line), priced),
  };
  known.set(line, next);
  return next;
}

const rank = new Map(lineProblemSchema.options.map((problem, index) => [problem, index]));

function problemsOf(
  line: BomDocumentLine,
  doubts: BomLine['doubts'],
  isExpired: boolean,
  cost: LineCost | undefined,
) {
  const match = matchProblemOf(line);
  const problems: BomLine['problems'] = [
    ...(match === null ? [] : [match]),
    ...(doubts.some(needsCheck) ? (['to-check'] as const) : []),
    ...(isExpired ? (['stale'] as const) : []),
    ...(cost?.problems ?? []),
  ];
  return problems.sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
}

const atBoards = ({ need, order, problems }: LineCost): BomLine['more'][number] => ({
  need,
  orderQuantity: order?.orderQuantity ?? null,
  total: order?.comparable.total ?? null,
  estimated: order?.comparable.estimated ?? false,
  isShort: problems.some(isShortage),
});

/** A line as it is shown. */
export function viewLine(line: BomDocumentLine, index: number, facts: LineFacts): BomLine {
  const { priced, costs, isExpired } = facts;
  const [cost, ...others] = costs;
  const { stored, part, likely } = knownLine(line, priced);
  // Named one by one: of a thousand lines, copies with `...` take several times as long.
  return {
    id: stored.id,
    number: index + 1,
    references: stored.references,
    quantity: stored.quantity,
    partNumber: stored.partNumber,
    manufacturer: stored.manufacturer,
    readPart: stored.readPart,
    sku: stored.sku,
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
    part,
    likely,
    isExpired,
    need: cost?.need ?? null,
    order: cost?.order ?? null,
    likelyOrder: facts.likelyOrder,
    more: others.map(atBoards),
    problems: problemsOf(line, stored.doubts, isExpired, cost),
    changes: facts.changes,
  };
}
