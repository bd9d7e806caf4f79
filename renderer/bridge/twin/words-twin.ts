import type { SpellingHint, Suggestion } from '../../../electron/shared/contract/lookup';
import { bare } from './search-twin';
import { twinParts } from './twin-parts';

/** The made-up parts whose MPN begins with `text`. */
export function suggestTwin(text: string): Suggestion[] {
  const start = bare(text);
  const mpns = new Map(
    twinParts
      .filter(({ mpn }) => bare(mpn).startsWith(start))
      .map(({ mpn, category }) => [mpn, { text: mpn, category }]),
  );
  return [...mpns.values()].slice(0, 8);
}

/** A text with a slip of the last letter finds what it would without it. */
export function correctTwin(text: string): SpellingHint {
  const start = bare(text).slice(0, -1);
  const hits = twinParts.filter(({ mpn }) => start.length > 3 && bare(mpn).startsWith(start));
  return hits[0] ? { text: hits[0].mpn, hits: hits.length } : null;
}
