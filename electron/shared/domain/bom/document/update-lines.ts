import { wantedKey } from '../matching/wanted-part';
import type { ReadLine } from '../reading/table-reading';
import type { BomDocumentLine, LineEdits } from './bom-document';

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

const countShared = (one: ReadonlySet<string>, others: readonly string[]) =>
  others.filter((reference) => one.has(reference)).length;

/** Edits of what the newer table says otherwise are out of date. */
function editsAfter(before: BomDocumentLine, after: ReadLine): LineEdits {
  const { quantity, isPopulated, partNumber, manufacturer, lockedOffer, ...edits } = before.edits;
  const isSamePart = partKey(before.read) === partKey(after);
  return {
    ...edits,
    ...(quantity !== undefined && before.read.quantity === after.quantity ? { quantity } : {}),
    ...(isPopulated !== undefined && before.read.isPopulated === after.isPopulated ? { isPopulated } : {}),
    ...(isSamePart && partNumber !== undefined ? { partNumber } : {}),
    ...(isSamePart && manufacturer !== undefined ? { manufacturer } : {}),
    ...(isSamePart && lockedOffer !== undefined ? { lockedOffer } : {}),
  };
}

/**
 * The lines of a document after a newer table: those of the same part, and of these the one with the most references in
 * common, take the place of each other; else those that share references.
 */
export function updateLines(before: readonly BomDocumentLine[], after: readonly ReadLine[]): LinesUpdate {
  const left = new Set(before);
  const taken = new Map<ReadLine, BomDocumentLine>();
  const byPart = new Map<string, BomDocumentLine[]>();
  const byReference = new Map<string, Set<BomDocumentLine>>();
  for (const line of before) {
    const key = partKey(line.read);
    byPart.set(key, [...(byPart.get(key) ?? []), line]);
    for (const reference of line.read.references)
      byReference.set(reference, (byReference.get(reference) ?? new Set()).add(line));
  }

  function take(read: ReadLine, candidates: Iterable<BomDocumentLine>): void {
    const wanted = new Set(read.references);
    let best: { readonly line: BomDocumentLine; readonly shared: number } | null = null;
    for (const line of candidates) {
      if (!left.has(line)) continue;
      const shared = countShared(wanted, line.read.references);
      if (!best || shared > best.shared) best = { line, shared };
    }
    if (!best) return;
    left.delete(best.line);
    taken.set(read, best.line);
  }

  const ofSamePart = (read: ReadLine) => byPart.get(partKey(read)) ?? [];
  const withReferences = (read: ReadLine) =>
    new Set(read.references.flatMap((reference) => [...(byReference.get(reference) ?? [])]));
  // Those that are certain first: a part on two lines keeps the decisions of each.
  for (const read of after)
    take(
      read,
      [...withReferences(read)].filter((line) => ofSamePart(read).includes(line)),
    );
  for (const read of after) if (!taken.has(read)) take(read, ofSamePart(read));
  for (const read of after) if (!taken.has(read)) take(read, withReferences(read));

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
