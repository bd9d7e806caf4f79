import { noFacets } from '../../shared/contract/constants/no-facets';
import type { Undelivered } from '../../shared/contract/lookup';
import { messagesOf } from '../graphql/graphql-answer';
import { isPartLimit } from '../graphql/plan-limits';
import { serviceWarnings } from '../graphql/service-warnings';
import type { AnswerReading } from './answer-reading';
import type { FoundParts, PricedMarket } from './found-parts';
import type { LookupAnswer, LookupClient } from './lookup-client';
import { errorsAbout, lineReference, readMatches, strayParts, undeliveredLine } from './part-match';
import { matchOperation } from './part-operations';
import { refusedLines } from './refused-lines';
import { unreadable } from './undelivered';

/** What one line of a list asks for. A company is named as the service does: by any other name it finds nothing, without an error. */
export type MatchLine =
  | { readonly mpn: string; readonly manufacturer?: string | undefined }
  | { readonly sku: string; readonly seller?: string | undefined };

const numberIn = (line: MatchLine) => ('sku' in line ? line.sku : line.mpn);

/** The result of one line of a list; `undelivered`: why it has no part although there may be one. */
export interface FoundLine extends FoundParts {
  readonly undelivered: Undelivered | null;
}

/** The best match for each line of a list, in one request. */
export function lineMatching(
  lookups: Pick<LookupClient, 'send'>,
  reading: AnswerReading,
  now: () => number,
): (asked: readonly MatchLine[], market: PricedMarket, signal?: AbortSignal) => Promise<FoundLine[]> {
  return async (asked, { costShown, ...market }, signal) => {
    const queries = asked.map((line, index) => ({ ...line, limit: 1, reference: lineReference(index) }));
    const use = {
      kind: 'list',
      text: asked.map(numberIn).join(', '),
      costShown: costShown ?? false,
    } as const;
    let received: LookupAnswer;
    try {
      const cost = { maxParts: asked.length, use };
      received = await lookups.send(matchOperation, { queries, ...market }, cost, signal);
    } catch (error) {
      if (isPartLimit(error)) return refusedLines(asked.length, error, now());
      throw error;
    }
    const { answer } = received;
    const lines = readMatches(answer.data, asked.length);
    if (!lines) throw unreadable(answer);
    const { common, errors, partsOf } = reading(received, market);
    return lines.map((line, index) => {
      const read = partsOf(line.parts ?? [], 1, 0);
      const own = errorsAbout(line, lines, errors);
      const undelivered =
        read.parts.length > 0 ? null : undeliveredLine(line, read.leftOut.unread.parts > 0, own);
      const number = asked[index] ? numberIn(asked[index]) : '';
      const said = line.error && !undelivered ? [`${number}: ${line.error}`] : [];
      return {
        hits: Math.max(line.hits ?? 0, read.partsSpent),
        hitsKnown: line.hits !== null,
        undelivered,
        ...read,
        // Counted once, with the first line.
        partsSpent: read.partsSpent + (index === 0 ? strayParts(answer.data, lines) : 0),
        facets: noFacets,
        ...serviceWarnings([...messagesOf(own), ...said], answer.moreErrors),
        ...common,
      };
    });
  };
}
