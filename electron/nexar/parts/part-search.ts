import { FailureError } from '../../core/failure-error';
import { maxSimilarParts } from '../../shared/contract/constants/limits';
import type { Facets } from '../../shared/contract/facets';
import type { FieldGroup, Part } from '../../shared/contract/part';
import type { Undelivered } from '../../shared/contract/part-list';
import type { SearchMpnQueryVariables } from '../generated/supply-types';
import { type GraphqlAnswer, messagesOf } from '../graphql/graphql-answer';
import type { GraphqlClient, GraphqlRequest } from '../graphql/graphql-client';
import { gatedGroups, isPartLimit } from '../graphql/plan-limits';
import { freeQueryText, partLimitProbeText, type TextGroup } from '../graphql/query-text';
import { serviceWarnings } from '../graphql/service-warnings';
import { facetsFromAnswer, noFacets } from './facets-from-answer';
import { errorsAbout, lineReference, readMatches, strayParts, undeliveredLine } from './part-match';
import {
  matchOperation,
  type PartOperation,
  partOperation,
  searchOperation,
  similarOperation,
} from './part-operations';
import { partsOfAnswer, type ReadParts } from './parts-of-answer';
import { readHits } from './search-answer';
import { readSimilarParts, similarPartsGate } from './similar-parts';
import { createSuggestionApi, type SuggestionApi } from './suggestion-api';
import { undeliveredFailure, unreadable } from './undelivered';

export interface FoundParts extends ReadParts {
  readonly hits: number;
  /** False where the service did not say how many there are; `hits` is then what it returned. */
  readonly hitsKnown: boolean;
  readonly facets: Facets;
  readonly warnings: readonly string[];
  /** How many more the service sent. */
  readonly moreWarnings: number;
  readonly outsidePlan: readonly FieldGroup[];
  readonly fetchedAt: string;
  readonly requestId: string | null;
}

/** What one line of a list came to; `undelivered`: why it has no part although there may be one. */
export interface FoundLine extends FoundParts {
  readonly undelivered: Undelivered | null;
}

/** A service of parts: Nexar, or the sample catalog that answers in its place. */
export interface PartSearch extends SuggestionApi {
  readonly source: Part['source'];
  search(variables: SearchMpnQueryVariables, signal?: AbortSignal): Promise<FoundParts>;
  /** The one part that answers each of `mpns` best, in one request of at most a hundred; in their order. */
  match(mpns: readonly string[], market: Market, signal?: AbortSignal): Promise<FoundLine[]>;
  /** The part itself, in one request that counts one part. Throws `part-gone` where the service no longer knows it. */
  part(partId: string, market: Market, signal?: AbortSignal): Promise<FoundParts>;
  /**
   * What the service calls similar to the part, in one request. It returns the part asked about, too, and so counts it;
   * each similar part is counted as one (docs/nexar-api.md, Similar parts). Throws `outside-plan`.
   */
  similar(partId: string, market: Market, signal?: AbortSignal): Promise<FoundParts>;
  /** A query that costs no parts: proves that token and service work. */
  tryFreeQuery(): Promise<void>;
  /**
   * A search that asks for no part and so costs none. Throws `part-limit-used-up` or `no-parts-in-plan` where the
   * service refuses even that. Where it never has (docs/nexar-api.md, Part limit), returns the refusal of the last
   * search, if it was refused.
   */
  probePartLimit(): Promise<LimitRefusal | null>;
}

/** How the part limit refused a search, and when: ISO 8601. */
export interface LimitRefusal {
  readonly failure: FailureError;
  readonly at: string;
}

type Market = Pick<SearchMpnQueryVariables, 'country' | 'currency'>;

/** What a request without variables that returns no part is sent with. */
const free = { variables: {}, maxParts: 0 };

/** For the limit on what is spent: the service alone decides how many similar parts come. */
const expectedSimilarParts = 10;

/** The part in one of a search's results. */
const partIn = (result: unknown) => (result === null ? null : (Object(result) as { part?: unknown }).part);

export function createPartSearch(
  client: GraphqlClient,
  source: Part['source'],
  now: () => number,
): PartSearch {
  /** What the plan of these credentials was seen to lack: left out of the text from then on. */
  const outsidePlan = new Set<TextGroup>();
  let lastRefusal: LimitRefusal | null = null;
  /** Whether the limit was seen to refuse a search for no part: only then it means something that one passes. */
  let probeTells = false;

  async function send(
    operation: PartOperation,
    variables: GraphqlRequest['variables'],
    maxParts: number,
    signal?: AbortSignal,
  ): Promise<GraphqlAnswer> {
    const leftOut = new Set(outsidePlan);
    const { operationName, text, lostParts } = operation;
    const request = { operationName, query: text(leftOut), variables, maxParts };
    const answer = await client.send(request, signal);
    const news = gatedGroups(answer.errors).filter((group) => !leftOut.has(group));
    for (const group of news) outsidePlan.add(group);
    // Each repetition leaves out at least one group more, so there are at most as many as groups.
    return news.length > 0 && lostParts(answer) ? send(operation, variables, maxParts, signal) : answer;
  }

  /** Sends a lookup of parts, and remembers what it learns of the part limit. */
  async function lookUp(
    operation: PartOperation,
    variables: GraphqlRequest['variables'],
    maxParts: number,
    signal?: AbortSignal,
  ): Promise<GraphqlAnswer> {
    return send(operation, variables, maxParts, signal).catch((error) => {
      if (isPartLimit(error)) lastRefusal = { failure: error, at: new Date(now()).toISOString() };
      throw error;
    });
  }

  /** What is common to the parts of `answer`, and how to read them. `errors`: those that no gate of the plan explains. */
  function reading(answer: GraphqlAnswer, { country, currency }: Market) {
    const fetchedAt = new Date(now()).toISOString();
    const groups = [...outsidePlan].filter((group) => group !== 'counts');
    const context = { country, currency, source, fetchedAt, outsidePlan: groups };
    const errors = answer.errors.filter((error) => gatedGroups([error]).length === 0);
    const common = { outsidePlan: groups, fetchedAt, requestId: answer.requestId };
    return {
      errors,
      common,
      /** An answer that is these parts and no more. */
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
        // A lookup that found nothing may have passed for that.
        if (results.length > 0) lastRefusal = null;
        return partsOfAnswer(results, { limit, expected, hasErrors: errors.length > 0 }, context, pick);
      },
    };
  }

  return {
    source,
    ...createSuggestionApi(client),
    async search(variables, signal) {
      const answer = await lookUp(searchOperation, variables, variables.limit, signal);
      const found = readHits(answer.data);
      if (!found) throw unreadable(answer);
      const { start, limit } = variables;
      const { errors, common, partsOf } = reading(answer, variables);
      const results = found.results ?? [];
      const left = found.hits == null ? null : Math.max(0, found.hits - start);
      const read = partsOf(results, limit, Math.min(limit, left ?? 0), partIn);
      // An empty list says that there is none, also where the number of hits cannot be read.
      const foundCount = left ?? (found.results === null ? null : results.length);
      const failure = undeliveredFailure(answer, errors, foundCount, read);
      if (failure) throw failure;
      return {
        hits: Math.max(found.hits ?? 0, results.length > 0 ? start + Math.min(limit, results.length) : 0),
        hitsKnown: left !== null,
        ...read,
        facets: facetsFromAnswer(answer.data?.supSearchMpn),
        ...serviceWarnings(
          [...found.warnings.items, ...messagesOf(errors)],
          answer.moreErrors + found.warnings.unread + found.warnings.overLimit,
        ),
        ...common,
      };
    },
    async match(mpns, market, signal) {
      const queries = mpns.map((mpn, index) => ({ mpn, limit: 1, reference: lineReference(index) }));
      const answer = await lookUp(matchOperation, { queries, ...market }, queries.length, signal);
      const lines = readMatches(answer.data, mpns.length);
      if (!lines) throw unreadable(answer);
      const { common, errors, partsOf } = reading(answer, market);
      return lines.map((line, index) => {
        const read = partsOf(line.parts ?? [], 1, 0);
        const own = errorsAbout(line, lines, errors);
        const undelivered =
          read.parts.length > 0 ? null : undeliveredLine(line, read.leftOut.unread.parts > 0, own);
        const said = line.error && !undelivered ? [`${mpns[index]}: ${line.error}`] : [];
        return {
          hits: Math.max(line.hits ?? 0, read.partsSpent),
          hitsKnown: line.hits !== null,
          undelivered,
          ...read,
          // Counted once, with the first.
          partsSpent: read.partsSpent + (index === 0 ? strayParts(answer.data, lines) : 0),
          facets: noFacets,
          ...serviceWarnings([...messagesOf(own), ...said], answer.moreErrors),
          ...common,
        };
      });
    },
    async part(partId, market, signal) {
      const answer = await lookUp(partOperation, { ids: [partId], ...market }, 1, signal);
      const asked = answer.data?.supParts;
      if (!Array.isArray(asked)) throw unreadable(answer);
      const { errors, partsOf, whole } = reading(answer, market);
      const known = asked.filter((part) => part !== null);
      const read = partsOf(known, 1, 0);
      if (read.parts.length === 0) {
        const failure = undeliveredFailure(answer, errors, known.length, read);
        throw failure ?? new FailureError('part-gone', 'The service no longer knows this part');
      }
      return whole(read);
    },
    async similar(partId, market, signal) {
      const answer = await lookUp(
        similarOperation,
        { ids: [partId], ...market },
        1 + expectedSimilarParts,
        signal,
      );
      const { requestId } = answer;
      const gate = similarPartsGate(answer);
      if (gate) throw new FailureError('outside-plan', gate.message, requestId ? { requestId } : {});
      const found = readSimilarParts(answer.data);
      if (!found) throw unreadable(answer);
      const { errors, partsOf, whole } = reading(answer, market);
      const read = partsOf(found.parts, maxSimilarParts, 0);
      const partsSpent = read.partsSpent + found.counted;
      const failure = undeliveredFailure(answer, errors, found.parts.length, { ...read, partsSpent });
      if (failure) throw failure;
      return { ...whole(read), partsSpent };
    },
    async tryFreeQuery() {
      await client.send({ operationName: 'FreeQuery', query: freeQueryText, ...free });
    },
    async probePartLimit() {
      const request = { operationName: 'PartLimitProbe', query: partLimitProbeText, ...free };
      await client.send(request).catch((error) => {
        if (isPartLimit(error)) probeTells = true;
        throw error;
      });
      return probeTells ? null : lastRefusal;
    },
  };
}
