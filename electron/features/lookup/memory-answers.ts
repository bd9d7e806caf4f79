import { setBounded } from '../../core/set-bounded';
import type { FoundPart } from '../../nexar/parts/part-from-answer';
import type { FoundParts } from '../../nexar/parts/part-search';
import type { PartMention, Period } from '../../storage/repositories/answer-rows';
import { isWithin } from './answer-period';
import type { Market, Question } from './question';

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
export type KeptQuestion = Pick<Question, 'key' | 'kind' | 'country' | 'currency'>;

/** Answers of the connected service in memory. A period says which ones count, by when they arrived. */
export interface MemoryAnswers {
  /** The complete answer to a question. Its parts are then those that `part` returns. */
  find(key: string, period: Period): FoundParts | null;
  /** The part of the latest answer for `market` that has it; `part` then returns it too. */
  partFor(partId: string, market: Market, period: Period): FoundPart | null;
  /** Keeps an answer; `held`: for which of its parts `part` returns it. */
  keep(question: KeptQuestion, answer: FoundParts, at: number, held?: (partId: string) => boolean): void;
  /** A part as it was last found or kept. */
  part(partId: string, period: Period): FoundPart | null;
  /** Those of the parts that are there; each answer is read once. */
  parts(partIds: readonly string[], period: Period): FoundPart[];
  /** Where parts with this MPN were seen, apart from case. */
  mentions(mpn: string, market: Market, period: Period): PartMention[];
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
  readonly question: KeptQuestion;
  /** The MPNs in lower case: a list compares each of its lines with all of them. */
  readonly parts: readonly { readonly partId: string; readonly mpn: string }[];
}

/** `createAnswer` decides how an answer is compressed. */
export function createMemoryAnswers(createAnswer: (answer: FoundParts) => CachedAnswer): MemoryAnswers {
  const answers = new Map<string, AnswerEntry>();
  /** By part, the answer whose part opens. */
  const holders = new Map<string, CachedEntry>();
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
      const kept = within(answers.get(key), period);
      if (!kept) return null;
      const found = kept.answer.read();
      // What is listed is what opens: the same part may have arrived since for another currency.
      for (const { part } of found.parts) setBounded(holders, part.id, kept, maxParts);
      return found;
    },
    partFor(partId, market, period) {
      const kept = within(ofMarket.get(marketKey(partId, market)), period);
      if (!kept) return null;
      setBounded(holders, partId, kept, maxParts);
      return partIn(kept, partId);
    },
    keep(question, received, at, held = () => true) {
      const answer = createAnswer(received);
      const parts = received.parts.map(({ part }) => ({ partId: part.id, mpn: part.mpn.toLowerCase() }));
      // An answer with undelivered parts is not found again, so that a repeated lookup queries Nexar.
      if (received.undeliveredParts === 0)
        setBounded(answers, question.key, { answer, at, question, parts }, maxAnswers);
      for (const { part } of received.parts) {
        setBounded(mpns, part.id, part.mpn, maxParts);
        if (!held(part.id)) continue;
        setBounded(holders, part.id, { answer, at }, maxParts);
        const key = marketKey(part.id, part);
        // One that is read from disk may be older.
        if ((ofMarket.get(key)?.at ?? at) <= at) setBounded(ofMarket, key, { answer, at }, maxParts);
      }
      compressOlder(answer);
    },
    part(partId, period) {
      const holder = within(holders.get(partId), period);
      return holder && partIn(holder, partId);
    },
    parts(partIds, period) {
      const answersOf = new Map<CachedAnswer, Set<string>>();
      for (const id of partIds) {
        const holder = within(holders.get(id), period);
        if (holder) answersOf.set(holder.answer, (answersOf.get(holder.answer) ?? new Set()).add(id));
      }
      return [...answersOf].flatMap(([answer, ids]) =>
        answer.read().parts.filter(({ part }) => ids.has(part.id)),
      );
    },
    mentions(mpn, { country, currency }, period) {
      const wanted = mpn.toLowerCase();
      const fitting = [...answers.values()].filter(
        ({ at, question }) =>
          isWithin(period, at) && question.country === country && question.currency === currency,
      );
      return fitting.flatMap(({ question: { key, kind }, parts }) =>
        parts.filter((part) => part.mpn === wanted).map(({ partId }) => ({ key, kind, partId, mpn })),
      );
    },
    mpnOf: (partId) => mpns.get(partId) ?? null,
    retain(period) {
      for (const entries of [answers, holders, ofMarket])
        for (const [key, { at }] of entries) if (!isWithin(period, at)) entries.delete(key);
    },
    clear() {
      answers.clear();
      holders.clear();
      ofMarket.clear();
      mpns.clear();
      newest = [];
    },
  };
}
