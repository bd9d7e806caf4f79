import type { FoundParts } from '../../nexar/parts/found-parts';
import type { Market } from '../../shared/contract/market';
import type { Pricing } from '../../shared/contract/pricing';
import { plainLetters } from '../../shared/domain/plain-letters';
import { plainMpn } from '../../shared/domain/plain-mpn';
import type { AnswerRow, PartOccurrence, PartText, Period } from '../../storage/repositories/answer-rows';
import type { AnswerStore } from '../../storage/repositories/answer-store';
import type { AnswerQuery, QueryKind } from './answer-query';
import type { CachedQuery } from './memory-answers';
import type { RedactSecrets } from './redacted-json';
import { answerFormat, decodeAnswer, encodeAnswer } from './stored-answer';
import { decodeRow, encodeRow, type StoredRow } from './stored-row';

export interface StoredAnswer {
  readonly query: CachedQuery;
  readonly answer: FoundParts;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
}

/** A part as the latest answer has it. */
export interface StoredPart {
  readonly row: StoredRow;
  /** When that answer arrived, in milliseconds since 1970. */
  readonly fetchedAt: number;
}

/** The service's answers on disk, by application. No method rejects; what cannot be read is not found. */
export interface StoredAnswers {
  find(application: string, key: string, period: Period): Promise<StoredAnswer | null>;
  /** The latest answer with the part, for `market` if one is given. */
  withPart(
    application: string,
    partId: string,
    period: Period,
    market?: Market,
  ): Promise<StoredAnswer | null>;
  /** Where parts with this MPN, or one that differs in punctuation, were seen. */
  occurrences(application: string, mpn: string, market: Market, period: Period): Promise<PartOccurrence[]>;
  /** At most `count` parts that match a text, the best matches first. */
  search(
    application: string,
    text: PartText,
    market: Market,
    period: Period,
    count: number,
  ): Promise<StoredPart[]>;
  /** `isWanted`: asked again once the answer is encoded. */
  put(query: AnswerQuery, answer: FoundParts, at: number, isWanted: () => boolean): Promise<void>;
}

async function read(row: AnswerRow | null): Promise<StoredAnswer | null> {
  const answer = row && (await decodeAnswer(row.format, row.body));
  if (!row || !answer) return null;
  const { key, kind, country, currency, fetchedAt } = row;
  return { query: { key, kind: kind as QueryKind, country, currency }, answer, at: fetchedAt };
}

interface StoredAnswersOptions {
  /** What the rows of parts are stored for. */
  readonly pricing: () => Pricing;
  /** SECURITY: for what the service says about a query, since a secret may be typed into the search box. */
  readonly redactSecrets: RedactSecrets;
}

export function createStoredAnswers(
  store: AnswerStore,
  { pricing, redactSecrets }: StoredAnswersOptions,
): StoredAnswers {
  return {
    find: async (application, key, period) => read(await store.find(application, key, period)),
    withPart: async (application, partId, period, market) =>
      read(await store.withPart(application, partId, period, market)),
    occurrences: (application, mpn, market, period) =>
      store.occurrences(application, plainMpn(mpn), market, period),
    async search(...search) {
      const found = await store.search(...search);
      return found.flatMap(({ row, fetchedAt }) => {
        const read = decodeRow(row);
        return read ? [{ row: read, fetchedAt }] : [];
      });
    },
    async put({ application, key, kind, country, currency }, answer, at, isWanted) {
      if (application === null) return;
      const body = await encodeAnswer(answer, redactSecrets);
      if (!isWanted()) return;
      const priced = pricing();
      const complete = answer.undeliveredParts === 0;
      await store.put(
        { application, key, kind, country, currency, fetchedAt: at, complete, format: answerFormat, body },
        answer.parts.map(({ part }) => {
          const mpn = redactSecrets(part.mpn);
          const words = redactSecrets(`${part.manufacturer?.name ?? ''} ${part.description ?? ''}`);
          return {
            partId: redactSecrets(part.id),
            mpn,
            plainMpn: plainMpn(mpn),
            words: plainLetters(words),
            row: encodeRow(part, priced, redactSecrets),
          };
        }),
      );
    },
  };
}
