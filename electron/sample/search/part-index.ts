import type { Part } from '../catalog/part';
import { likeness, normalMpn, trigramsOf } from './mpn-text';

interface IndexedPart {
  readonly part: Part;
  readonly normal: string;
  readonly trigrams: ReadonlySet<string>;
  /** Manufacturer, aliases, description and category in lower case. */
  readonly text: string;
}

/** The least similarity of a near miss. */
const nearMiss = 0.62;

function indexed(part: Part): IndexedPart {
  const normal = normalMpn(part.mpn);
  const { name, aliases } = part.manufacturer;
  const text = [name, ...aliases, part.shortDescription, part.category?.name ?? ''].join(' ').toLowerCase();
  return { part, normal, trigrams: trigramsOf(normal), text };
}

/** The rank of an MPN, 0 for no hit: equal, equal except punctuation, starts with the query, contains it, similar. */
function mpnScore(entry: IndexedPart, query: string, normal: string, trigrams: ReadonlySet<string>): number {
  if (normal === '') return 0;
  if (entry.normal === normal) return entry.part.mpn.toUpperCase() === query.toUpperCase() ? 1_000 : 900;
  if (entry.normal.startsWith(normal)) return 700 - Math.min(200, entry.normal.length - normal.length);
  if (normal.length >= 3 && entry.normal.includes(normal)) return 400 - Math.min(100, entry.normal.length);
  const alike = likeness(entry.trigrams, trigrams);
  return alike >= nearMiss ? 200 * alike : 0;
}

/** Finds parts as the service does, by MPN without punctuation, tokens and trigrams (docs/nexar-api.md, Matching). */
export class PartIndex {
  readonly #entries: readonly IndexedPart[];

  constructor(parts: readonly Part[]) {
    this.#entries = parts.map(indexed);
  }

  /** The parts whose MPN matches `text` as a whole, best first. */
  byMpn(text: string): Part[] {
    return this.#ranked(text, () => 0);
  }

  /** As {@link byMpn}, and the parts whose MPN, manufacturer, description or category contain each token of `text`. */
  byText(text: string): Part[] {
    const tokens = text.toLowerCase().split(/\s+/).filter(Boolean);
    return this.#ranked(text, ({ normal, text: description }) => {
      if (tokens.length < 2 && (tokens[0]?.length ?? 0) < 3) return 0;
      const lower = normal.toLowerCase();
      const holdsAll = tokens.every((token) => {
        const plain = normalMpn(token).toLowerCase();
        return description.includes(token) || (plain !== '' && lower.includes(plain));
      });
      return holdsAll ? 100 : 0;
    });
  }

  /** The parts whose MPN begins with `text`, shortest MPN first. */
  byPrefix(text: string): Part[] {
    const normal = normalMpn(text);
    if (normal === '') return [];
    return this.#entries
      .filter((entry) => entry.normal.startsWith(normal))
      .sort((left, right) => left.normal.length - right.normal.length || compare(left.normal, right.normal))
      .map(({ part }) => part);
  }

  #ranked(text: string, otherScore: (entry: IndexedPart) => number): Part[] {
    const query = text.trim();
    const normal = normalMpn(query);
    const trigrams = trigramsOf(normal);
    const hits: { readonly entry: IndexedPart; readonly score: number }[] = [];
    for (const entry of this.#entries) {
      const score = mpnScore(entry, query, normal, trigrams) || otherScore(entry);
      if (score > 0) hits.push({ entry, score });
    }
    hits.sort((left, right) => right.score - left.score || compare(left.entry.normal, right.entry.normal));
    return hits.map(({ entry }) => entry.part);
  }
}

/** By code units: the same in every locale. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
