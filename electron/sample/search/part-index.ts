import type { Part } from '../catalog/part';
import { likeness, normalMpn, trigramsOf } from './mpn-text';
import { readValueKeys, valueKeysOf } from './value-key';

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

/** Finds parts as the service does: by MPN without punctuation and by trigrams, or by words and values (docs/nexar-api.md, Matching). */
export class PartIndex {
  readonly #entries: readonly IndexedPart[];
  readonly #values = new Map<Part, ReadonlySet<string>>();

  constructor(parts: readonly Part[]) {
    this.#entries = parts.map(indexed);
  }

  /** The parts whose MPN matches `text` as a whole, best first. */
  byMpn(text: string): Part[] {
    const query = text.trim();
    const normal = normalMpn(query);
    const trigrams = trigramsOf(normal);
    return ranked(this.#entries, (entry) => mpnScore(entry, query, normal, trigrams));
  }

  /**
   * The parts whose MPN, manufacturer, description, category or text specifications contain each word of `text`, and
   * which have each value in it, those with the text in their MPN first.
   */
  byText(text: string): Part[] {
    const { keys, rest } = readValueKeys(text);
    const words = rest.toLowerCase().split(/\s+/).filter(Boolean);
    if (keys.length === 0 && words.join('').length < 2) return [];
    const normal = normalMpn(text);
    return ranked(this.#entries, (entry) => {
      const hasWords = words.every((word) => hasWord(entry, word));
      if (!hasWords || !keys.every((key) => this.#valuesOf(entry.part).has(key))) return 0;
      return Math.max(100, mpnScore(entry, text.trim(), normal, new Set()));
    });
  }

  /** A part's specifications are made on first use, and most searches need none. */
  #valuesOf(part: Part): ReadonlySet<string> {
    const known = this.#values.get(part) ?? valueKeysOf(part);
    this.#values.set(part, known);
    return known;
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
}

/** The words for what a catalog describes otherwise. */
const synonyms: Readonly<Record<string, string>> = {
  mlcc: 'ceramic capacitor',
  opamp: 'operational amplifier',
  'op-amp': 'operational amplifier',
  ldo: 'low dropout',
  mcu: 'microcontroller',
  xtal: 'crystal',
};

function hasWord({ part, normal, text }: IndexedPart, word: string): boolean {
  const meant = synonyms[word] ?? word;
  const plain = normalMpn(word);
  if (text.includes(meant) || (plain !== '' && normal.includes(plain))) return true;
  return part.specs.some(
    ({ attribute, value }) => attribute.unitsSymbol === '' && value.toLowerCase() === meant,
  );
}

function ranked(entries: readonly IndexedPart[], scoreOf: (entry: IndexedPart) => number): Part[] {
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || compare(left.entry.normal, right.entry.normal))
    .map(({ entry }) => entry.part);
}

/** By code units: the same in every locale. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
