import { wantedKey } from '../matching/wanted-part';
import { type LineDoubt, needsCheck } from '../reading/line-doubt';
import type { ReadLine, TableReading } from '../reading/table-reading';
import type { BomDocument, BomDocumentLine, LineEdits } from './bom-document';
import { completeLine } from './complete-line';
import { createLinesLeft } from './lines-left';
import { type MissingColumns, missingColumns } from './missing-columns';
import { skuOf } from './wanted-of';

/** A line of the newer table, and the line of the document that it takes the place of; null where it is new. */
export interface UpdatedLine {
  readonly before: BomDocumentLine | null;
  readonly after: BomDocumentLine;
}

export interface LinesUpdate {
  readonly lines: readonly UpdatedLine[];
  readonly removed: readonly BomDocumentLine[];
}

/** Equal for lines of the same part, compared by what the newer table has columns for; null if it has none. */
function partKey(line: ReadLine, missing?: MissingColumns): string | null {
  const { parts, value, footprint } = line;
  const [first] = missing?.parts ? [] : parts;
  const sku = missing?.skus ? null : skuOf({ read: line });
  if (!first && sku) return wantedKey(missing?.distributors ? { ...sku, distributor: null } : sku);
  if (first) return wantedKey(missing?.manufacturers ? { ...first, manufacturer: null } : first);
  if (missing?.values && missing.footprints) return null;
  return JSON.stringify([missing?.values ? '' : value, missing?.footprints ? '' : footprint]);
}

const bothKey = (part: string, reference: string) => JSON.stringify([part, reference]);

/** The line that is found most often, the first of several; null if none is found. */
function mostFrequent(found: readonly (BomDocumentLine | null)[]): BomDocumentLine | null {
  const counts = new Map<BomDocumentLine, number>();
  for (const line of found) if (line) counts.set(line, (counts.get(line) ?? 0) + 1);
  let best: BomDocumentLine | null = null;
  for (const [line, count] of counts) if (!best || count > (counts.get(best) ?? 0)) best = line;
  return best;
}

/** Equal for the same doubt in another row: rows above it may be new. */
const doubtKey = (doubt: LineDoubt) => JSON.stringify({ ...doubt, row: null, column: null });

const hasSameDoubts = (one: ReadLine, other: ReadLine) => {
  const [own, others] = [one, other].map(({ doubts }) => doubts.filter(needsCheck).map(doubtKey).sort());
  return JSON.stringify(own) === JSON.stringify(others);
};

/** Edits of what the newer table says otherwise are out of date. */
function editsAfter(before: BomDocumentLine, after: ReadLine): LineEdits {
  const { quantity, isPopulated, partNumber, manufacturer, lockedOffer, isChecked, ...edits } = before.edits;
  const isSamePart = partKey(before.read) === partKey(after);
  return {
    ...edits,
    ...(quantity !== undefined && before.read.quantity === after.quantity ? { quantity } : {}),
    ...(isPopulated !== undefined && before.read.isPopulated === after.isPopulated ? { isPopulated } : {}),
    ...(isSamePart && partNumber !== undefined ? { partNumber } : {}),
    ...(isSamePart && manufacturer !== undefined ? { manufacturer } : {}),
    ...(isSamePart && lockedOffer !== undefined ? { lockedOffer } : {}),
    ...(isChecked !== undefined && hasSameDoubts(before.read, after) ? { isChecked } : {}),
  };
}

/**
 * The lines of a document after a newer table: those of the same part, and of these the one with the most references in
 * common, take the place of each other; else those that share references. Where several lines have a reference, it counts for
 * the first of them that is left. What the table has no column for stays as it was.
 */
export function updateLines(
  { lines: before, origin }: Pick<BomDocument, 'lines' | 'origin'>,
  table: Pick<TableReading, 'columns' | 'lines'>,
): LinesUpdate {
  const { lines: after } = table;
  const missing = missingColumns(origin.columns, table);
  const left = new Set(before);
  const taken = new Map<ReadLine, BomDocumentLine>();
  const byPart = createLinesLeft(left);
  const byReference = createLinesLeft(left);
  const byBoth = createLinesLeft(left);
  for (const line of before) {
    const part = partKey(line.read, missing);
    if (part !== null) byPart.add(part, line);
    for (const reference of new Set(line.read.references)) {
      byReference.add(reference, line);
      byBoth.add(bothKey(part ?? '', reference), line);
    }
  }

  function take(read: ReadLine, lineOf: (read: ReadLine) => BomDocumentLine | null): void {
    const line = taken.has(read) ? null : lineOf(read);
    if (!line) return;
    left.delete(line);
    taken.set(read, line);
  }

  const parts = new Map(after.map((read) => [read, partKey(read, missing)]));
  const partOf = (read: ReadLine) => parts.get(read) ?? '';
  const ofSamePart = (read: ReadLine) => byPart.first(partOf(read));
  const withReferences = ({ references }: ReadLine) =>
    mostFrequent(references.map((reference) => byReference.first(reference)));
  function ofSamePartWithReferences(read: ReadLine): BomDocumentLine | null {
    const part = partOf(read);
    return mostFrequent(read.references.map((reference) => byBoth.first(bothKey(part, reference))));
  }

  // Those that are certain first: a part on two lines keeps the decisions of each.
  for (const read of after) take(read, ofSamePartWithReferences);
  for (const read of after) take(read, ofSamePart);
  for (const read of after) take(read, withReferences);

  let nextId = before.reduce((max, { id }) => Math.max(max, id), 0) + 1;
  const lines = after.map((read): UpdatedLine => {
    const line = taken.get(read) ?? null;
    if (line) {
      const complete = completeLine(line.read, read, missing);
      return { before: line, after: { ...line, read: complete, edits: editsAfter(line, complete) } };
    }
    const added = { id: nextId, read, edits: {}, choice: null, outcome: null, alternates: [] };
    nextId += 1;
    return { before: null, after: added };
  });
  return { lines, removed: [...left] };
}
