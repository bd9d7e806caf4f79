import { setBounded } from '../../core/set-bounded';
import type { FoundPart } from '../../nexar/parts/part-from-answer';
import type { FoundParts } from '../../nexar/parts/part-search';
import type { Part } from '../../shared/contract/part';

/** An equal lookup within this time (ms) sends nothing. */
export const freshForMs = 10 * 60_000;
const maxAnswers = 200;
const maxParts = 2000;
/** The most recent answers stay uncompressed, since they are likely to be needed again. */
const maxUncompressed = 4;

/** An answer in the cache, which may be compressed. */
export interface CachedAnswer {
  /** The answer. A compressed one is decompressed for each caller, in some milliseconds. */
  read(): FoundParts;
  compress(): void;
}

type Market = Pick<Part, 'country' | 'currency'>;

export interface AnswerCache {
  /** The answer cached under `key` if it is fresh at `now`. */
  fresh(key: string, now: number): FoundParts | null;
  /** Whether an answer that is fresh at `now` contains the part for `market`; `part` then returns it. */
  freshPart(partId: string, market: Market, now: number): boolean;
  /** Caches the parts of `answer` and, if it is complete, the answer itself under `key`. */
  keep(key: string, answer: FoundParts, now: number): void;
  /** A part of any cached answer, however old: opening a listed part is free. */
  part(partId: string): FoundPart | null;
  /** Those of the parts that are cached, however old; each answer is read once. */
  parts(partIds: readonly string[]): FoundPart[];
  clear(): void;
}

/** `at`: when it arrived. */
interface CachedEntry {
  readonly answer: CachedAnswer;
  readonly at: number;
}

/** A cache in memory; `createAnswer` decides how an answer is compressed. */
export function createAnswerCache(createAnswer: (answer: FoundParts) => CachedAnswer): AnswerCache {
  const answers = new Map<string, CachedEntry>();
  /** By part, the latest answer that contained it. */
  const holders = new Map<string, CachedAnswer>();
  /** By part and market, the latest answer that contained it. */
  const ofMarket = new Map<string, CachedEntry>();
  let newest: CachedAnswer[] = [];

  const marketKey = (id: string, { country, currency }: Market) => JSON.stringify([id, country, currency]);
  const isFresh = ({ at }: CachedEntry, now: number) => Math.abs(now - at) < freshForMs;

  function hold(answer: CachedAnswer, { parts }: FoundParts): void {
    for (const { part } of parts) setBounded(holders, part.id, answer, maxParts);
  }

  return {
    fresh(key, now) {
      const kept = answers.get(key);
      if (!kept || !isFresh(kept, now)) return null;
      const answer = kept.answer.read();
      // What is listed is what opens: the same part may have arrived since for another currency.
      hold(kept.answer, answer);
      return answer;
    },
    freshPart(partId, market, now) {
      const kept = ofMarket.get(marketKey(partId, market));
      if (!kept || !isFresh(kept, now)) return false;
      setBounded(holders, partId, kept.answer, maxParts);
      return true;
    },
    keep(key, received, now) {
      const answer = createAnswer(received);
      // An answer with undelivered parts is not cached, so that a repeated lookup queries Nexar again.
      if (received.undeliveredParts === 0) setBounded(answers, key, { answer, at: now }, maxAnswers);
      hold(answer, received);
      for (const { part } of received.parts)
        setBounded(ofMarket, marketKey(part.id, part), { answer, at: now }, maxParts);
      newest.push(answer);
      const older = newest.slice(0, -maxUncompressed);
      newest = newest.slice(-maxUncompressed);
      // After the new answer has been sent to the page.
      setTimeout(() => {
        for (const each of older) each.compress();
      });
    },
    part(partId) {
      const holder = holders.get(partId);
      return holder?.read().parts.find(({ part }) => part.id === partId) ?? null;
    },
    parts(partIds) {
      const answersOf = new Map<CachedAnswer, Set<string>>();
      for (const id of partIds) {
        const holder = holders.get(id);
        if (holder) answersOf.set(holder, (answersOf.get(holder) ?? new Set()).add(id));
      }
      return [...answersOf].flatMap(([holder, ids]) =>
        holder.read().parts.filter(({ part }) => ids.has(part.id)),
      );
    },
    clear() {
      answers.clear();
      holders.clear();
      ofMarket.clear();
      newest = [];
    },
  };
}
