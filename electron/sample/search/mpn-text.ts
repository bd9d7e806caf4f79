/** An MPN or a query in the form that is compared: upper case, without punctuation and spaces. */
export function normalMpn(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The trigrams of a normalized MPN; its start is marked, so that a common beginning counts. */
export function trigramsOf(normal: string): ReadonlySet<string> {
  const padded = `^${normal}`;
  const pieces = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3));
  return pieces;
}

/** The similarity of two sets of trigrams, from 0 to 1 (Dice's coefficient). */
export function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let common = 0;
  for (const piece of left) if (right.has(piece)) common += 1;
  return (2 * common) / (left.size + right.size);
}

/** The Levenshtein distance of two texts, or `limit + 1` if it exceeds `limit`. */
export function editsBetween(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[to.length] ?? 0, limit + 1);
}
