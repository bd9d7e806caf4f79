import { wantedKey } from '../matching/wanted-part';
import type { ReadLine } from '../reading/table-reading';
import type { BomDocumentLine, LineEdits } from './bom-document';
import { createLinesLeft } from './lines-left';

/** A line of the newer table, and the line of the document that it takes the place of; null where it is new. */
export interface UpdatedLine {
  readonly before: BomDocumentLine | null;
  readonly after: BomDocumentLine;
}

export interface LinesUpdate {
  readonly lines: readonly UpdatedLine[];
  readonly removed: readonly BomDocumentLine[];
}

/** What makes two lines the same part, as they were read. */
function partKey({ parts, value, footprint }: ReadLine): string {
  const [first] = parts;
  return first ? wantedKey(first) : JSON.stringify([value, footprint]);
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

const hasSameDoubts = (one: ReadLine, other: ReadLine) =>
  JSON.stringify(one.doubts) === JSON.stringify(other.doubts);

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
 * the first of them that is left.
 */
export function updateLines(before: readonly BomDocumentLine[], after: readonly ReadLine[]): LinesUpdate {
  const left = new Set(before);
  const taken = new Map<ReadLine, BomDocumentLine>();
  const byPart = createLinesLeft(left);
  const byReference = createLinesLeft(left);
  const byBoth = createLinesLeft(left);
  for (const line of before) {
    const part = partKey(line.read);
    byPart.add(part, line);
    for (const reference of new Set(line.read.references)) {
      byReference.add(reference, line);
      byBoth.add(bothKey(part, reference), line);
    }
  }

  function take(read: ReadLine, lineOf: (read: ReadLine) => BomDocumentLine | null): void {
    const line = taken.has(read) ? null : lineOf(read);
    if (!line) return;
    left.delete(line);
    taken.set(read, line);
  }

  const parts = new Map(after.map((read) => [read, partKey(read)]));
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
    if (line) return { before: line, after: { ...line, read, edits: editsAfter(line, read) } };
    const added = { id: nextId, read, edits: {}, choice: null, outcome: null, alternates: [] };
    nextId += 1;
    return { before: null, after: added };
  });
  return { lines, removed: [...left] };
}
