import type { FoundParts } from '../../nexar/parts/part-search';
import { plainMpn } from '../../shared/domain/plain-mpn';
import type { AnswerRow, PartMention, Period } from '../../storage/repositories/answer-rows';
import type { AnswerStore } from '../../storage/repositories/answer-store';
import type { KeptQuestion } from './memory-answers';
import type { Market, Question, QuestionKind } from './question';
import { answerFormat, decodeAnswer, encodeAnswer } from './stored-answer';

export interface StoredAnswer {
  readonly question: KeptQuestion;
  readonly answer: FoundParts;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
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
  mentions(application: string, mpn: string, market: Market, period: Period): Promise<PartMention[]>;
  /** `isWanted`: asked again once the answer is encoded. */
  put(question: Question, answer: FoundParts, at: number, isWanted: () => boolean): Promise<void>;
}

async function read(row: AnswerRow | null): Promise<StoredAnswer | null> {
  const answer = row && (await decodeAnswer(row.format, row.body));
  if (!row || !answer) return null;
  const { key, kind, country, currency, fetchedAt } = row;
  return { question: { key, kind: kind as QuestionKind, country, currency }, answer, at: fetchedAt };
}

export function createStoredAnswers(store: AnswerStore): StoredAnswers {
  return {
    find: async (application, key, period) => read(await store.find(application, key, period)),
    withPart: async (application, partId, period, market) =>
      read(await store.withPart(application, partId, period, market)),
    mentions: (application, mpn, market, period) =>
      store.mentions(application, plainMpn(mpn), market, period),
    async put({ application, key, kind, country, currency }, answer, at, isWanted) {
      if (application === null) return;
      const body = await encodeAnswer(answer);
      if (!isWanted()) return;
      const complete = answer.undeliveredParts === 0;
      await store.put(
        { application, key, kind, country, currency, fetchedAt: at, complete, format: answerFormat, body },
        answer.parts.map(({ part: { id, mpn, manufacturer, description } }) => ({
          partId: id,
          mpn,
          plainMpn: plainMpn(mpn),
          manufacturer: manufacturer?.name ?? null,
          description,
        })),
      );
    },
  };
}
