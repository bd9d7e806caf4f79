import type { FoundPart } from '../nexar/part-from-answer';
import type { FoundParts } from '../nexar/part-search';

/** An equal lookup within this time sends nothing. */
export const freshForMs = 10 * 60_000;
const mostAnswers = 200;
const mostParts = 2000;

export interface KeptAnswers {
  /** The answer kept under `key` while it is fresh at `now`. */
  fresh(key: string, now: number): FoundParts | null;
  keep(key: string, answer: FoundParts, now: number): void;
  /** A part of any kept answer, however old: opening what is listed costs nothing. */
  part(partId: string): FoundPart | null;
  clear(): void;
}

/** Adds at the end and drops the eldest beyond `most`: a Map keeps the order in which its keys came. */
export function put<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [eldest] = map.keys();
  if (map.size > most && eldest !== undefined) map.delete(eldest);
}

/** What the app knows while it runs, in memory alone. */
export function createKeptAnswers(): KeptAnswers {
  const answers = new Map<string, { answer: FoundParts; at: number }>();
  const parts = new Map<string, FoundPart>();
  function keepParts(answer: FoundParts): void {
    for (const found of answer.parts) put(parts, found.part.id, found, mostParts);
  }
  return {
    fresh(key, now) {
      const kept = answers.get(key);
      if (!kept || Math.abs(now - kept.at) >= freshForMs) return null;
      // What is listed now is what opens: the same part may have come since for another currency.
      keepParts(kept.answer);
      return kept.answer;
    },
    keep(key, answer, now) {
      put(answers, key, { answer, at: now }, mostAnswers);
      keepParts(answer);
    },
    part: (partId) => parts.get(partId) ?? null,
    clear() {
      answers.clear();
      parts.clear();
    },
  };
}
