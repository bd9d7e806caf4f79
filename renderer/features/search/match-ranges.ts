import { plainLetter } from '../../../electron/shared/domain/plain-letters';

/** A stretch of a text, as half-open UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

interface Letters {
  /** Letters and digits alone, in lower case. */
  readonly folded: string;
  /** For each UTF-16 unit of `folded`: its range in the text. */
  readonly origins: readonly Range[];
}

const wordCharacter = /[\p{L}\p{N}]/u;

function lettersOf(text: string): Letters {
  let folded = '';
  const origins: Range[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (wordCharacter.test(character)) {
      // It may be longer than its origin ("İ", "Ω"): each unit keeps its own origin.
      const lower = plainLetter(character);
      folded += lower;
      for (let unit = 0; unit < lower.length; unit += 1) origins.push([start, end]);
    }
    start = end;
  }
  return { folded, origins };
}

/** The letters and digits of `text`, in lower case: an MPN without its punctuation. */
export function bareText(text: string): string {
  return lettersOf(text).folded;
}

function occurrences(text: Letters, token: string): Range[] {
  const found: Range[] = [];
  for (let at = text.folded.indexOf(token); at >= 0; at = text.folded.indexOf(token, at + token.length)) {
    const first = text.origins[at];
    const last = text.origins[at + token.length - 1];
    if (first && last) found.push([first[0], last[1]]);
  }
  return found;
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = result.at(-1);
    if (before && range[0] <= before[1])
      result[result.length - 1] = [before[0], Math.max(before[1], range[1])];
    else result.push(range);
  }
  return result;
}

/**
 * Where `text` holds what was searched for, blind to punctuation and case as the service is: first the query as a
 * whole ("lm-358 dr" in "LM358DR"), else each of its parts between spaces. Ascending, disjoint, none empty.
 */
export function matchRanges(text: string, query: string): Range[] {
  const letters = lettersOf(text);
  const whole = lettersOf(query).folded;
  if (!whole) return [];
  const asWhole = occurrences(letters, whole);
  if (asWhole.length > 0) return merged(asWhole);
  const parts = query
    .split(/\s+/)
    .map((part) => lettersOf(part).folded)
    .filter((part) => part !== '');
  return merged(parts.flatMap((part) => occurrences(letters, part)));
}
