import { noFacets } from '../../shared/contract/constants/no-facets';
import type { Market } from '../../shared/contract/market';
import type { Part } from '../../shared/contract/part';
import { messagesOf } from '../graphql/graphql-answer';
import { refusedGroups } from '../graphql/plan-limits';
import { serviceWarnings } from '../graphql/service-warnings';
import type { FoundParts } from './found-parts';
import type { LookupAnswer } from './lookup-client';
import { partsOfAnswer } from './parts-of-answer';

export type AnswerReading = ReturnType<typeof answerReading>;

/** What the parts of an answer have in common, and how to read them. `errors`: those that the plan does not explain. */
export const answerReading =
  (source: Part['source'], now: () => number) =>
  ({ answer, outsidePlan }: LookupAnswer, { country, currency }: Market) => {
    const fetchedAt = new Date(now()).toISOString();
    const context = { country, currency, source, fetchedAt, outsidePlan };
    const errors = answer.errors.filter((error) => refusedGroups([error]).length === 0);
    const common = { outsidePlan, fetchedAt, requestId: answer.requestId };
    return {
      errors,
      common,
      /** An answer that consists of these parts only. */
      whole: (read: ReturnType<typeof partsOfAnswer>): FoundParts => ({
        hits: read.parts.length,
        hitsKnown: true,
        ...read,
        facets: noFacets,
        ...serviceWarnings(messagesOf(errors), answer.moreErrors),
        ...common,
      }),
      partsOf(
        results: readonly unknown[],
        limit: number,
        expected: number,
        pick?: (result: unknown) => unknown,
      ) {
        return partsOfAnswer(results, { limit, expected, hasErrors: errors.length > 0 }, context, pick);
      },
    };
  };
