import { FailureError } from '../contract/failure-error';
import type { FieldGroup, Part } from '../contract/part';
import type { SearchMpnQueryVariables } from './generated/supply-types';
import type { GraphqlAnswer } from './graphql-answer';
import type { GraphqlClient } from './graphql-client';
import { type FoundPart, partFromAnswer } from './part-from-answer';
import { gatedGroups, isPartLimit } from './plan-limits';
import { freeQueryText, partLimitProbeText, searchMpnText } from './query-text';
import { resultSchema, searchAnswerSchema } from './search-answer';

export interface FoundParts {
  readonly hits: number;
  readonly parts: readonly FoundPart[];
  /** Parts that the service returned and counts, readable or not. */
  readonly partsSpent: number;
  readonly warnings: readonly string[];
  readonly outsidePlan: readonly FieldGroup[];
  readonly fetchedAt: string;
  readonly requestId: string | null;
}

/** A service of parts: Nexar, or the sample catalogue that answers in its place. */
export interface PartSearch {
  readonly source: Part['source'];
  search(variables: SearchMpnQueryVariables, signal?: AbortSignal): Promise<FoundParts>;
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

interface Read {
  readonly hits: number;
  readonly results: readonly unknown[];
  readonly warnings: readonly string[];
}

function read(answer: GraphqlAnswer): Read | null {
  const { success, data } = searchAnswerSchema.safeParse(answer.data);
  if (!success) return null;
  const { hits, results, warnings } = data.supSearchMpn;
  return { hits, results: results ?? [], warnings };
}

/** Whether a gated field took parts of the answer along: a null on a required field empties what holds it. */
function lostParts(found: Read | null): boolean {
  return (
    found === null ||
    found.results.some((result) => result === null) ||
    (found.hits > 0 && found.results.length === 0)
  );
}

export function createPartSearch(
  client: GraphqlClient,
  source: Part['source'],
  now: () => number,
): PartSearch {
  /** What the plan of these credentials was seen to lack: left out of the text from then on. */
  const outsidePlan = new Set<FieldGroup>();
  let lastRefusal: LimitRefusal | null = null;
  /** Whether the limit was seen to refuse a search for no part: only then it means something that one passes. */
  let probeTells = false;

  async function send(variables: SearchMpnQueryVariables, signal?: AbortSignal): Promise<GraphqlAnswer> {
    const leftOut = new Set(outsidePlan);
    const query = searchMpnText(leftOut);
    const answer = await client.send({ operationName: 'SearchMpn', query, variables }, signal);
    const news = gatedGroups(answer.errors).filter((group) => !leftOut.has(group));
    for (const group of news) outsidePlan.add(group);
    // Each repetition leaves out at least one group more, so there are at most as many as groups.
    return news.length > 0 && lostParts(read(answer)) ? send(variables, signal) : answer;
  }

  return {
    source,
    async search(variables, signal) {
      const answer = await send(variables, signal).catch((error) => {
        if (isPartLimit(error)) lastRefusal = { failure: error, at: new Date(now()).toISOString() };
        throw error;
      });
      const found = read(answer);
      // One that found nothing may have passed for that.
      if (found && found.results.length > 0) lastRefusal = null;
      if (!found) {
        const requestId = answer.requestId;
        const detail = answer.errors[0]?.message ?? 'The answer holds no search result';
        throw new FailureError('answer-unreadable', detail, requestId ? { requestId } : {});
      }
      const fetchedAt = new Date(now()).toISOString();
      const groups = [...outsidePlan];
      const { country, currency } = variables;
      const context = { country, currency, source, fetchedAt, outsidePlan: groups };
      const readable = found.results.flatMap((result) => {
        const { success, data } = resultSchema.safeParse(result);
        return success ? [partFromAnswer(data.part, context)] : [];
      });
      const unread = found.results.length - readable.length;
      const errors = answer.errors
        .filter((error) => gatedGroups([error]).length === 0)
        .map((error) => error.message);
      const lost = unread > 0 ? [`${unread} of ${found.results.length} parts could not be read`] : [];
      return {
        hits: found.hits,
        parts: readable,
        partsSpent: found.results.length,
        warnings: [...found.warnings, ...errors, ...lost].map((text) => text.slice(0, 2000)),
        outsidePlan: groups,
        fetchedAt,
        requestId: answer.requestId,
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
