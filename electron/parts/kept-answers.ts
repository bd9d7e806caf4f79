import type { FoundPart } from '../nexar/part-from-answer';
import type { FoundParts } from '../nexar/part-search';
import { createPackableAnswer, type PackableAnswer } from './packable-answer';

/** An equal lookup within this time sends nothing. */
export const freshForMs = 10 * 60_000;
const mostAnswers = 200;
const mostParts = 2000;
/** What one is likely to look at again stays as it came. */
const mostWhole = 4;

export interface KeptAnswers {
  /** The answer kept under `key` while it is fresh at `now`. */
  fresh(key: string, now: number): FoundParts | null;
  /** Keeps the parts of `answer`, and under `key` the answer itself where it came whole. */
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
  const answers = new Map<string, { answer: PackableAnswer; at: number }>();
  /** By part, the answer that brought it last. */
  const holders = new Map<string, PackableAnswer>();
  let newest: PackableAnswer[] = [];

  function hold(answer: PackableAnswer, { parts }: FoundParts): void {
    for (const { part } of parts) put(holders, part.id, answer, mostParts);
  }

  return {
    fresh(key, now) {
      const kept = answers.get(key);
      if (!kept || Math.abs(now - kept.at) >= freshForMs) return null;
      const answer = kept.answer.read();
      // What is listed now is what opens: the same part may have come since for another currency.
      hold(kept.answer, answer);
      return answer;
    },
    keep(key, come, now) {
      const answer = createPackableAnswer(come);
      // Of what failed to come nothing is known: asked for again, it is asked of the service again.
      if (come.undeliveredParts === 0) put(answers, key, { answer, at: now }, mostAnswers);
      hold(answer, come);
      newest.push(answer);
      const older = newest.slice(0, -mostWhole);
      newest = newest.slice(-mostWhole);
      // Once the new answer is on its way to the page.
      setImmediate(() => {
        for (const each of older) each.pack();
      });
    },
    part(partId) {
      const holder = holders.get(partId);
      return holder?.read().parts.find(({ part }) => part.id === partId) ?? null;
    },
    clear() {
      answers.clear();
      holders.clear();
      newest = [];
    },
  };
}
