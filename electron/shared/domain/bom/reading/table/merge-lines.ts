import type { LineDoubt } from '../line-doubt';
import type { ReadLine, ReadPart, ReadSku } from '../table-reading';

const partKey = ({ partNumber, manufacturer }: ReadPart) => `${partNumber}\u001f${manufacturer ?? ''}`;

const skuKey = ({ sku, distributor }: ReadSku) => `${sku}\u001f${distributor ?? ''}`;

/** What lines of one part have in common; null for lines that are merged with no other. */
function keyOf({ parts, skus, isPopulated }: ReadLine): string | null {
  if (!isPopulated) return null;
  if (parts.length > 0) return parts.map(partKey).join('\u001e').toLowerCase();
  // Two distributors may have the same number for different parts.
  if (skus.length > 0) return `\u001d${skus.map(skuKey).join('\u001e')}`.toLowerCase();
  return null;
}

const firstText = (texts: readonly string[]) => texts.find((text) => text !== '') ?? '';

function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Lines of one part as one line. */
export function merged(lines: readonly ReadLine[]): ReadLine {
  const [first] = lines;
  if (first === undefined || lines.length === 1) return first as ReadLine;
  const quantities = lines.map(({ quantity }) => quantity);
  const own: LineDoubt = { kind: 'merged', rows: lines.length };
  return {
    rows: lines.flatMap(({ rows }) => rows).sort((a, b) => a - b),
    references: [...new Set(lines.flatMap(({ references }) => references))],
    quantity: quantities.some((quantity) => quantity === null)
      ? null
      : quantities.reduce<number>((sum, quantity) => sum + (quantity ?? 0), 0),
    parts: first.parts,
    skus: distinctBy(
      lines.flatMap(({ skus }) => skus),
      skuKey,
    ),
    value: firstText(lines.map(({ value }) => value)),
    description: firstText(lines.map(({ description }) => description)),
    footprint: firstText(lines.map(({ footprint }) => footprint)),
    isPopulated: true,
    doubts: [
      ...distinctBy(
        lines.flatMap(({ doubts }) => doubts),
        (doubt) => JSON.stringify(doubt),
      ),
      own,
    ],
  };
}

/** Populated lines of one part as one line, where the first of them is, with the references of all. */
export function mergeLines(lines: readonly ReadLine[]): readonly ReadLine[] {
  const groups = new Map<string, ReadLine[]>();
  const inOrder = lines.map((line) => {
    const key = keyOf(line);
    const group = key === null ? undefined : groups.get(key);
    if (group) {
      group.push(line);
      return null;
    }
    const own = [line];
    if (key !== null) groups.set(key, own);
    return own;
  });
  return inOrder.flatMap((group) => (group === null ? [] : [merged(group)]));
}

/** The lines with a doubt at each that shares a reference with another populated one. */
export function markSharedReferences(lines: readonly ReadLine[]): readonly ReadLine[] {
  const counts = new Map<string, number>();
  for (const { references, isPopulated } of lines) {
    for (const reference of isPopulated ? references : []) {
      counts.set(reference, (counts.get(reference) ?? 0) + 1);
    }
  }
  const isShared = ({ references, isPopulated }: ReadLine) =>
    isPopulated && references.some((reference) => (counts.get(reference) ?? 0) > 1);
  return lines.map((line) =>
    isShared(line) ? { ...line, doubts: [...line.doubts, { kind: 'same-references' }] } : line,
  );
}
