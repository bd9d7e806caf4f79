import { FailureError } from '../../core/failure-error';
import { maxSimilarParts } from '../../shared/contract/constants/limits';
import { noFacets } from '../../shared/contract/constants/no-facets';
import type { Facets } from '../../shared/contract/facets';
import type { Undelivered } from '../../shared/contract/lookup';
import type { Market } from '../../shared/contract/market';
import type { FieldGroup, Part } from '../../shared/contract/part';
import type { SearchMpnQueryVariables } from '../generated/supply-types';
import { messagesOf } from '../graphql/graphql-answer';
import type { GraphqlClient } from '../graphql/graphql-client';
import { isPartLimit, refusedGroups } from '../graphql/plan-limits';
import { freeQueryText } from '../graphql/query-text';
import { serviceWarnings } from '../graphql/service-warnings';
import type { PartsUse } from '../parts-meter';
import { createSessionGaps, type PlanGaps } from '../plan-gaps';
import { facetsFromAnswer } from './facets-from-answer';
import { createLookupClient, type LookupAnswer, type LookupClient } from './lookup-client';
import { errorsAbout, lineReference, readMatches, strayParts, undeliveredLine } from './part-match';
import {
  matchOperation,
  mpnSearchOperation,
  partOperation,
  type SearchOperation,
  similarOperation,
  textSearchOperation,
} from './part-operations';
import { partsOfAnswer, type ReadParts } from './parts-of-answer';
import { refusedLines } from './refused-lines';
import { readHits } from './search-answer';
import { readSimilarParts, similarPartsGate } from './similar-parts';
import { createSuggestionApi, type SuggestionApi } from './suggestion-api';
import { undeliveredFailure, unreadable } from './undelivered';

export interface FoundParts extends ReadParts {
  readonly hits: number;
  /** False if the service did not say how many there are; `hits` is then what it returned. */
  readonly hitsKnown: boolean;
  readonly facets: Facets;
  readonly warnings: readonly string[];
  /** How many more warnings the service sent. */
  readonly moreWarnings: number;
  readonly outsidePlan: readonly FieldGroup[];
  readonly fetchedAt: string;
  readonly requestId: string | null;
}

/** The result of one line of a list; `undelivered`: why it has no part although there may be one. */
export interface FoundLine extends FoundParts {
  readonly undelivered: Undelivered | null;
}

/** A parts service: Nexar, or the sample catalog in its place. */
export interface PartSearch extends SuggestionApi, Pick<LookupClient, 'probePartLimit' | 'planGaps'> {
  readonly source: Part['source'];
  /** The parts whose MPN is like the text, in one request. */
  search(variables: SearchMpnQueryVariables, signal?: AbortSignal): Promise<FoundParts>;
  /** The parts that fit a description in words and values, in one request. */
  searchText(variables: SearchMpnQueryVariables, signal?: AbortSignal): Promise<FoundParts>;
  /** The parts of a distributor's SKU, or of an MPN that is the same, in one request that returns few parts. */
  searchSku(sku: string, market: Market, signal?: AbortSignal): Promise<FoundParts>;
  /**
   * The best match for each of `mpns` (at most 100, in their order), in one request. Where the part limit refuses it,
   * each line says so.
   */
  match(mpns: readonly string[], market: PricedMarket, signal?: AbortSignal): Promise<FoundLine[]>;
  /** The part itself, in one request that counts one part. Throws `part-gone` if the service no longer knows it. */
  part(part: NamedPart, market: Market, signal?: AbortSignal): Promise<FoundParts>;
  /**
   * The parts that the service considers similar, in one request. It also returns, and so counts, the part itself;
   * each similar part counts as one (docs/nexar-api.md, Similar parts). Throws `outside-plan`.
   */
  similar(part: NamedPart, market: PricedMarket, signal?: AbortSignal): Promise<FoundParts>;
  /** A query that costs no parts; proves that the token and the service work. */
  tryFreeQuery(): Promise<void>;
}

type NamedPart = Pick<Part, 'id' | 'mpn'>;
/** For which market, and whether the user has seen the cost. */
type PricedMarket = Market & { readonly costShown?: boolean | undefined };

/** With the part itself. The service alone decides how many it returns; more than these are not read. */
const maxSimilarAnswer = 1 + maxSimilarParts;

/** A SKU has one part; as an MPN it may have several manufacturers. */
const maxPartsPerSku = 3;

const usage = (kind: PartsUse['kind'], text: string, costShown = false): PartsUse => ({
  kind,
  text,
  costShown,
});

/** The part in one of a search's results. */
const partIn = (result: unknown) => (result === null ? null : (Object(result) as { part?: unknown }).part);

export function createPartSearch(
  client: GraphqlClient,
  source: Part['source'],
  now: () => number,
  gaps: PlanGaps = createSessionGaps(),
): PartSearch {
  const lookups = createLookupClient(client, now, gaps);

  /** What the parts of `answer` have in common, and how to read them. `errors`: those that the plan does not explain. */
  function reading({ answer, outsidePlan }: LookupAnswer, { country, currency }: Market) {
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
  }

  const searchBy =
    (operation: SearchOperation): PartSearch['search'] =>
    async (variables, signal) => {
      const use = { kind: 'search', text: variables.text } as const;
      const received = await lookups.send(operation, variables, { maxParts: variables.limit, use }, signal);
      const { answer } = received;
      const found = readHits(answer.data, operation.field);
      if (!found) throw unreadable(answer);
      const { start, limit } = variables;
      const { errors, common, partsOf } = reading(received, variables);
      const results = found.results ?? [];
      const left = found.hits == null ? null : Math.max(0, found.hits - start);
      const read = partsOf(results, limit, Math.min(limit, left ?? 0), partIn);
      // An empty list means none, even if the number of hits cannot be read.
      const foundCount = left ?? (found.results === null ? null : results.length);
      const failure = undeliveredFailure(answer, errors, foundCount, read);
      if (failure) throw failure;
      return {
        hits: Math.max(found.hits ?? 0, results.length > 0 ? start + Math.min(limit, results.length) : 0),
        hitsKnown: left !== null,
        ...read,
        facets: facetsFromAnswer(answer.data?.[operation.field]),
        ...serviceWarnings(
          [...found.warnings.items, ...messagesOf(errors)],
          answer.moreErrors + found.warnings.unread + found.warnings.overLimit,
        ),
        ...common,
      };
    };

  return {
    source,
    ...createSuggestionApi(client),
    search: searchBy(mpnSearchOperation),
    searchText: searchBy(textSearchOperation),
    async searchSku(sku, market, signal) {
      const queries = [{ mpnOrSku: sku, limit: maxPartsPerSku, reference: lineReference(0) }];
      const cost = { maxParts: maxPartsPerSku, use: { kind: 'search', text: sku } } as const;
      const received = await lookups.send(matchOperation, { queries, ...market }, cost, signal);
      const { answer } = received;
      const lines = readMatches(answer.data, 1);
      const [line] = lines ?? [];
      if (!lines || !line) throw unreadable(answer);
      const { errors, partsOf, whole } = reading(received, market);
      const read = partsOf(line.parts ?? [], maxPartsPerSku, 0);
      const failure = undeliveredFailure(answer, errors, line.hits, read);
      if (failure) throw failure;
      const partsSpent = read.partsSpent + strayParts(answer.data, lines);
      return { ...whole(read), hits: Math.max(line.hits ?? 0, read.partsSpent), partsSpent };
    },
    async match(mpns, { costShown, ...market }, signal) {
      const queries = mpns.map((mpn, index) => ({ mpn, limit: 1, reference: lineReference(index) }));
      const cost = { maxParts: mpns.length, use: usage('list', mpns.join(', '), costShown) };
      let received: LookupAnswer;
      try {
        received = await lookups.send(matchOperation, { queries, ...market }, cost, signal);
      } catch (error) {
        if (isPartLimit(error)) return refusedLines(mpns.length, error, now());
        throw error;
      }
      const { answer } = received;
      const lines = readMatches(answer.data, mpns.length);
      if (!lines) throw unreadable(answer);
      const { common, errors, partsOf } = reading(received, market);
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
          // Counted once, with the first line.
          partsSpent: read.partsSpent + (index === 0 ? strayParts(answer.data, lines) : 0),
          facets: noFacets,
          ...serviceWarnings([...messagesOf(own), ...said], answer.moreErrors),
          ...common,
        };
      });
    },
    async part({ id, mpn }, market, signal) {
      const cost = { maxParts: 1, use: { kind: 'update', text: mpn } } as const;
      const received = await lookups.send(partOperation, { ids: [id], ...market }, cost, signal);
      const { answer } = received;
      const asked = answer.data?.supParts;
      if (!Array.isArray(asked)) throw unreadable(answer);
      const { errors, partsOf, whole } = reading(received, market);
      const known = asked.filter((part) => part !== null);
      const read = partsOf(known, 1, 0);
      if (read.parts.length === 0) {
        const failure = undeliveredFailure(answer, errors, known.length, read);
        throw failure ?? new FailureError('part-gone', 'The service no longer knows this part');
      }
      return whole(read);
    },
    async similar({ id, mpn }, { costShown, ...market }, signal) {
      const cost = { maxParts: maxSimilarAnswer, use: usage('similar', mpn, costShown) };
      const received = await lookups.send(similarOperation, { ids: [id], ...market }, cost, signal);
      const { answer } = received;
      const { requestId } = answer;
      const gate = similarPartsGate(answer);
      if (gate) throw new FailureError('outside-plan', gate.message, requestId ? { requestId } : {});
      const found = readSimilarParts(answer.data);
      if (!found) throw unreadable(answer);
      const { errors, partsOf, whole } = reading(received, market);
      const read = partsOf(found.parts, maxSimilarParts, 0);
      const partsSpent = read.partsSpent + found.counted;
      const failure = undeliveredFailure(answer, errors, found.parts.length, { ...read, partsSpent });
      if (failure) throw failure;
      return { ...whole(read), partsSpent };
    },
    async tryFreeQuery() {
      await client.send({ operationName: 'FreeQuery', query: freeQueryText, variables: {}, maxParts: 0 });
    },
    probePartLimit: lookups.probePartLimit,
    planGaps: lookups.planGaps,
  };
}
