import { FailureError } from '../../core/failure-error';
import { maxSimilarParts } from '../../shared/contract/constants/limits';
import type { Market } from '../../shared/contract/market';
import type { Part } from '../../shared/contract/part';
import type { ListedCompany } from '../../shared/domain/bom/matching/company-directory';
import type { SearchMpnQueryVariables } from '../generated/supply-types';
import { messagesOf } from '../graphql/graphql-answer';
import type { GraphqlClient } from '../graphql/graphql-client';
import { freeQueryText } from '../graphql/query-text';
import { serviceWarnings } from '../graphql/service-warnings';
import { createSessionGaps, type PlanGaps } from '../plan-gaps';
import { answerReading } from './answer-reading';
import { type CartApi, createCartApi } from './cart-api';
import { createCompanyList } from './company-list';
import { facetsFromAnswer } from './facets-from-answer';
import type { FoundParts, PricedMarket } from './found-parts';
import { type FoundLine, lineMatching, type MatchLine } from './line-matching';
import { createLookupClient, type LookupClient } from './lookup-client';
import { lineReference, readMatches, strayParts } from './part-match';
import {
  matchOperation,
  mpnSearchOperation,
  partOperation,
  type SearchOperation,
  similarOperation,
  textSearchOperation,
} from './part-operations';
import { readHits } from './search-answer';
import { readSimilarParts, similarPartsGate } from './similar-parts';
import { createSuggestionApi, type SuggestionApi } from './suggestion-api';
import { undeliveredFailure, unreadable } from './undelivered';

/** A parts service: Nexar, or the sample catalog in its place. */
export interface PartSearch
  extends SuggestionApi,
    CartApi,
    Pick<LookupClient, 'probePartLimit' | 'planGaps'> {
  readonly source: Part['source'];
  /** The parts whose MPN is like the text, in one request. */
  search(variables: SearchMpnQueryVariables, signal?: AbortSignal): Promise<FoundParts>;
  /** The parts that fit a description in words and values, in one request. */
  searchText(variables: SearchMpnQueryVariables, signal?: AbortSignal): Promise<FoundParts>;
  /** The parts of a distributor's SKU, or of an MPN that is the same, in one request that returns few parts. */
  searchSku(sku: string, market: Market, signal?: AbortSignal): Promise<FoundParts>;
  /**
   * The best match for each of `lines` (at most 100, in their order), in one request. Where the part limit refuses it,
   * each line says so.
   */
  match(lines: readonly MatchLine[], market: PricedMarket, signal?: AbortSignal): Promise<FoundLine[]>;
  /** All manufacturers that the service knows, asked for once, at no cost; empty where it does not say. Throws `cancelled`. */
  manufacturers(signal?: AbortSignal): Promise<readonly ListedCompany[]>;
  /** The same of all sellers. */
  sellers(signal?: AbortSignal): Promise<readonly ListedCompany[]>;
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

/** With the part itself. The service alone decides how many it returns; more than these are not read. */
const maxSimilarAnswer = 1 + maxSimilarParts;

/** A SKU has one part; as an MPN it may have several manufacturers. */
const maxPartsPerSku = 3;

/** The part in one of a search's results. */
const partIn = (result: unknown) => (result === null ? null : (Object(result) as { part?: unknown }).part);

export function createPartSearch(
  client: GraphqlClient,
  source: Part['source'],
  now: () => number,
  gaps: PlanGaps = createSessionGaps(),
): PartSearch {
  const lookups = createLookupClient(client, now, gaps);

  const reading = answerReading(source, now);

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
    ...createCartApi(client),
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
    match: lineMatching(lookups, reading, now),
    manufacturers: createCompanyList(client, 'manufacturers'),
    sellers: createCompanyList(client, 'sellers'),
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
      const cost = {
        maxParts: maxSimilarAnswer,
        use: { kind: 'similar', text: mpn, costShown: costShown ?? false },
      } as const;
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
