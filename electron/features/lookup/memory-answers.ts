import { setBounded } from '../../core/set-bounded';
import type { FoundParts } from '../../nexar/parts/found-parts';
import type { FoundPart } from '../../nexar/parts/part-from-answer';
import type { Market } from '../../shared/contract/market';
import type { PartOccurrence, Period } from '../../storage/repositories/answer-rows';
import { isWithin } from './answer-period';
import type { AnswerQuery } from './answer-query';

const maxAnswers = 200;
const maxParts = 2000;
/** The most recent answers stay uncompressed, since they are likely to be needed again. */
const maxUncompressed = 4;

/** An answer in memory, which may be compressed. */
export interface CachedAnswer {
  /** The answer. A compressed one is decompressed for each caller, in some milliseconds. */
  read(): FoundParts;
  compress(): void;
}

/** What an answer in memory is the answer to. */
export type CachedQuery = Pick<AnswerQuery, 'key' | 'kind' | 'country' | 'currency'>;

/** Answers of the connected service in memory. A period says which ones count, by when they arrived. */
export interface MemoryAnswers {
  /** The complete answer to a query. Its parts are then those that `part` returns. */
  find(key: string, period: Period): FoundParts | null;
  /** The part of the latest answer for `market` that has it; `part` then returns it too. */
  partFor(partId: string, market: Market, period: Period): FoundPart | null;
  /** Keeps an answer; `opens`: for which of its parts `part` returns it. */
  put(query: CachedQuery, answer: FoundParts, at: number, opens?: (partId: string) => boolean): void;
  /** Whether `part` returns one. */
  has(partId: string, period: Period): boolean;
  /** A part as it was last found or kept. */
  part(partId: string, period: Period): FoundPart | null;
  /** Those of the parts that are there; each answer is read once. */
  parts(partIds: readonly string[], period: Period): FoundPart[];
  /** Where parts with this MPN were seen, apart from case. */
  occurrences(mpn: string, market: Market, period: Period): PartOccurrence[];
  /** The MPN of a part that was kept, also of one that is too old to open: it can be asked for again. */
  mpnOf(partId: string): string | null;
  /** Drops what is not of `period`, except the names of parts. */
  retain(period: Period): void;
  clear(): void;
}

/** `at`: when it arrived. */
interface CachedEntry {
  readonly answer: CachedAnswer;
  readonly at: number;
}

interface AnswerEntry extends CachedEntry {
  readonly query: CachedQuery;
  /** The MPNs in lower case: a list compares each of its lines with all of them. */
  readonly parts: readonly { readonly partId: string; readonly mpn: string }[];
}

/** `createAnswer` decides how an answer is compressed. */
export function createMemoryAnswers(createAnswer: (answer: FoundParts) => CachedAnswer): MemoryAnswers {
  const answers = new Map<string, AnswerEntry>();
  /** By part, the answer whose part opens. */
  const opensFrom = new Map<string, CachedEntry>();
  /** By part and market, the latest answer that contained it. */
  const ofMarket = new Map<string, CachedEntry>();
  const mpns = new Map<string, string>();
  let newest: CachedAnswer[] = [];

  const marketKey = (id: string, { country, currency }: Market) => JSON.stringify([id, country, currency]);
  const partIn = ({ answer }: CachedEntry, partId: string) =>
    answer.read().parts.find(({ part }) => part.id === partId) ?? null;
  const within = (entry: CachedEntry | undefined, period: Period) =>
    entry && isWithin(period, entry.at) ? entry : null;

  /** After the new answer has been sent to the page. */
  function compressOlder(answer: CachedAnswer): void {
    newest.push(answer);
    const older = newest.slice(0, -maxUncompressed);
    newest = newest.slice(-maxUncompressed);
    setTimeout(() => {
      for (const each of older) each.compress();
    });
  }

  return {
    find(key, period) {
      const entry = within(answers.get(key), period);
      if (!entry) return null;
      const found = entry.answer.read();
      // What is listed is what opens: the same part may have arrived since for another currency.
      for (const { part } of found.parts) setBounded(opensFrom, part.id, entry, maxParts);
      return found;
    },
    partFor(partId, market, period) {
      const entry = within(ofMarket.get(marketKey(partId, market)), period);
      if (!entry) return null;
      setBounded(opensFrom, partId, entry, maxParts);
      return partIn(entry, partId);
    },
    put(query, received, at, opens = () => true) {
      const answer = createAnswer(received);
      const parts = received.parts.map(({ part }) => ({ partId: part.id, mpn: part.mpn.toLowerCase() }));
      // An answer with undelivered parts is not found again, so that a repeated lookup queries Nexar.
      if (received.undeliveredParts === 0)
        setBounded(answers, query.key, { answer, at, query, parts }, maxAnswers);
      for (const { part } of received.parts) {
        setBounded(mpns, part.id, part.mpn, maxParts);
        if (!opens(part.id)) continue;
        setBounded(opensFrom, part.id, { answer, at }, maxParts);
        const key = marketKey(part.id, part);
        // One that is read from disk may be older.
        if ((ofMarket.get(key)?.at ?? at) <= at) setBounded(ofMarket, key, { answer, at }, maxParts);
      }
      compressOlder(answer);
    },
    has: (partId, period) => within(opensFrom.get(partId), period) !== null,
    part(partId, period) {
      const entry = within(opensFrom.get(partId), period);
      return entry && partIn(entry, partId);
    },
    parts(partIds, period) {
      const answersOf = new Map<CachedAnswer, Set<string>>();
      for (const id of partIds) {
        const entry = within(opensFrom.get(id), period);
        if (entry) answersOf.set(entry.answer, (answersOf.get(entry.answer) ?? new Set()).add(id));
      }
      return [...answersOf].flatMap(([answer, ids]) =>
        answer.read().parts.filter(({ part }) => ids.has(part.id)),
      );
    },
    occurrences(mpn, { country, currency }, period) {
      const wanted = mpn.toLowerCase();
      const fitting = [...answers.values()].filter(
        ({ at, query }) => isWithin(period, at) && query.country === country && query.currency === currency,
      );
      return fitting.flatMap(({ query: { key, kind }, parts }) =>
        parts.filter((part) => part.mpn === wanted).map(({ partId }) => ({ key, kind, partId, mpn })),
      );
    },
    mpnOf: (partId) => mpns.get(partId) ?? null,
    retain(period) {
      for (const entries of [answers, opensFrom, ofMarket])
        for (const [key, { at }] of entries) if (!isWithin(period, at)) entries.delete(key);
    },
    clear() {
      answers.clear();
      opensFrom.clear();
      ofMarket.clear();
      mpns.clear();
      newest = [];
    },
  };
}
