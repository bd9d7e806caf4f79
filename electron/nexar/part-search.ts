import type { Facets } from '../contract/facets';
import { FailureError } from '../contract/failure-error';
import type { FieldGroup, Part } from '../contract/part';
import type { Undelivered } from '../contract/part-list';
import { facetsFromAnswer, noFacets } from './facets-from-answer';
import type { SearchMpnQueryVariables } from './generated/supply-types';
import type { GraphqlAnswer } from './graphql-answer';
import type { GraphqlClient, GraphqlRequest } from './graphql-client';
import { type FoundPart, partFromAnswer } from './part-from-answer';
import { lineReference, readMatches, undeliveredLine } from './part-match';
import { matchOperation, type PartOperation, searchOperation, similarOperation } from './part-operations';
import { gatedGroups, isPartLimit } from './plan-limits';
import { freeQueryText, partLimitProbeText, type TextGroup } from './query-text';
import { partAnswerSchema, readHits } from './search-answer';
import { readSimilarParts, similarPartsGate } from './similar-parts';
import { createWordHelp, type WordHelp } from './word-help';

export interface FoundParts {
  readonly hits: number;
  readonly parts: readonly FoundPart[];
  readonly facets: Facets;
  /** Parts that the service returned and counts, readable or not. */
  readonly partsSpent: number;
  readonly warnings: readonly string[];
  readonly outsidePlan: readonly FieldGroup[];
  readonly fetchedAt: string;
  readonly requestId: string | null;
}

/** What one line of a list came to; `undelivered`: why it has no part although there may be one. */
export interface FoundLine extends FoundParts {
  readonly undelivered: Undelivered | null;
}

/** A service of parts: Nexar, or the sample catalogue that answers in its place. */
export interface PartSearch extends WordHelp {
  readonly source: Part['source'];
  search(variables: SearchMpnQueryVariables, signal?: AbortSignal): Promise<FoundParts>;
  /** The one part that answers each of `mpns` best, in one request of at most a hundred; in their order. */
  match(mpns: readonly string[], market: Market, signal?: AbortSignal): Promise<FoundLine[]>;
  /**
   * What the service calls similar to the part, in one request. It returns the part asked about, too, and so counts it;
   * whether it counts the similar ones is not known (api-facts): each is taken for one. Throws `outside-plan`.
   */
  similar(partId: string, market: Market, signal?: AbortSignal): Promise<FoundParts>;
  /** A query that costs no parts: proves that token and service work. */
  tryFreeQuery(): Promise<void>;
  /**
   * A search that asks for no part and so costs none. Throws `part-limit-used-up` or `no-parts-in-plan` where the
   * service refuses even that. Whether it would is not known (api-facts): where it never has, the refusal that the last
   * search met is returned, if it met one.
   */
  probePartLimit(): Promise<LimitRefusal | null>;
}

/** How the part limit refused a search, and when: ISO 8601. */
export interface LimitRefusal {
  readonly failure: FailureError;
  readonly at: string;
}

const cut = (text: string) => text.slice(0, 2000);

function unreadable(answer: GraphqlAnswer): FailureError {
  const { requestId } = answer;
  const detail = answer.errors[0]?.message ?? 'The answer holds no search result';
  return new FailureError('answer-unreadable', detail, requestId ? { requestId } : {});
}

type Market = Pick<SearchMpnQueryVariables, 'country' | 'currency'>;

interface Result {
  readonly part?: unknown;
}

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
    signal?: AbortSignal,
  ): Promise<GraphqlAnswer> {
    const leftOut = new Set(outsidePlan);
    const { operationName, text, lostParts } = operation;
    const answer = await client.send({ operationName, query: text(leftOut), variables }, signal);
    const news = gatedGroups(answer.errors).filter((group) => !leftOut.has(group));
    for (const group of news) outsidePlan.add(group);
    // Each repetition leaves out at least one group more, so there are at most as many as groups.
    return news.length > 0 && lostParts(answer) ? send(operation, variables, signal) : answer;
  }

  /** Sends a lookup of parts, and remembers what it learns of the part limit. */
  async function lookUp(
    operation: PartOperation,
    variables: GraphqlRequest['variables'],
    signal?: AbortSignal,
  ): Promise<GraphqlAnswer> {
    return send(operation, variables, signal).catch((error) => {
      if (isPartLimit(error)) lastRefusal = { failure: error, at: new Date(now()).toISOString() };
      throw error;
    });
  }

  /** What is common to the parts of `answer`, and how to read them; `warnings` are those of the answer as a whole. */
  function reading(answer: GraphqlAnswer, { country, currency }: Market) {
    const fetchedAt = new Date(now()).toISOString();
    const groups = [...outsidePlan].filter((group) => group !== 'counts');
    const context = { country, currency, source, fetchedAt, outsidePlan: groups };
    const errors = answer.errors.filter((error) => gatedGroups([error]).length === 0);
    return {
      errors,
      warnings: errors.map((error) => error.message),
      common: { outsidePlan: groups, fetchedAt, requestId: answer.requestId },
      partsOf(results: readonly unknown[]) {
        const parts = results.flatMap((result) => {
          const { success, data } = partAnswerSchema.safeParse(result);
          return success ? [partFromAnswer(data, context)] : [];
        });
        // A lookup that found nothing may have passed for that.
        if (results.length > 0) lastRefusal = null;
        const unread = results.length - parts.length;
        const lost = unread > 0 ? [`${unread} of ${results.length} parts could not be read`] : [];
        return { parts, partsSpent: results.length, lost };
      },
    };
  }

  return {
    source,
    ...createWordHelp(client),
    async search(variables, signal) {
      const answer = await lookUp(searchOperation, variables, signal);
      const found = readHits(answer.data);
      if (!found) throw unreadable(answer);
      const { common, warnings, partsOf } = reading(answer, variables);
      const { lost, ...parts } = partsOf(found.results.map((result) => (result as Result | null)?.part));
      return {
        hits: found.hits,
        ...parts,
        facets: facetsFromAnswer(answer.data?.supSearchMpn),
        warnings: [...found.warnings, ...warnings, ...lost].map(cut),
        ...common,
      };
    },
    async match(mpns, market, signal) {
      const queries = mpns.map((mpn, index) => ({ mpn, limit: 1, reference: lineReference(index) }));
      const answer = await lookUp(matchOperation, { queries, ...market }, signal);
      const lines = readMatches(answer.data, mpns.length);
      if (!lines) throw unreadable(answer);
      const { common, errors, warnings, partsOf } = reading(answer, market);
      return lines.map((line, index) => {
        const { lost, ...parts } = partsOf(line.parts);
        const undelivered = parts.parts.length > 0 ? null : undeliveredLine(line, errors);
        const said = line.error && !undelivered ? [`${mpns[index]}: ${line.error}`] : [];
        return {
          hits: Math.max(line.hits ?? 0, line.parts.length),
          undelivered,
          ...parts,
          facets: noFacets,
          warnings: [...warnings, ...said, ...lost].map(cut),
          ...common,
        };
      });
    },
    async similar(partId, market, signal) {
      const answer = await lookUp(similarOperation, { ids: [partId], ...market }, signal);
      const { requestId } = answer;
      const gate = similarPartsGate(answer);
      if (gate) throw new FailureError('outside-plan', gate.message, requestId ? { requestId } : {});
      const found = readSimilarParts(answer.data);
      if (!found) throw unreadable(answer);
      const { common, warnings, partsOf } = reading(answer, market);
      const { lost, ...parts } = partsOf(found.parts);
      return {
        hits: parts.parts.length,
        ...parts,
        partsSpent: parts.partsSpent + found.counted,
        facets: noFacets,
        warnings: [...warnings, ...lost].map(cut),
        ...common,
      };
    },
    async tryFreeQuery() {
      await client.send({ operationName: 'FreeQuery', query: freeQueryText, variables: {} });
    },
    async probePartLimit() {
      const request = { operationName: 'PartLimitProbe', query: partLimitProbeText, variables: {} };
      await client.send(request).catch((error) => {
        if (isPartLimit(error)) probeTells = true;
        throw error;
      });
      return probeTells ? null : lastRefusal;
    },
  };
}
