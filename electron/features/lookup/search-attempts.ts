import type { FoundParts } from '../../nexar/parts/found-parts';
import type { PartSearch } from '../../nexar/parts/part-search';
import { searchFilters } from '../../nexar/parts/search-filters';
import { maxPartsPerSearch } from '../../shared/contract/constants/limits';
import type { SearchedFor, SearchRequest } from '../../shared/contract/lookup';
import type { Market } from '../../shared/contract/market';
import { classifySearchText } from '../../shared/domain/search-text/search-text';
import { isAmbiguousSku } from '../../shared/domain/search-text/sku-shape';
import type { AnswerQuery, QueryArguments } from './answer-query';

/** A search without the page's id for the call. */
export type Search = Omit<SearchRequest, 'callId'>;

type SizedSearch = Search & { readonly maxParts: number };

/**
 * What the service is asked for, in this order: the next one only where the one before found nothing, and so cost nothing.
 * A SKU is looked up once: it has one part, so there are no further pages, and nothing to filter.
 */
export function searchAttempts(search: Search): readonly [SearchedFor, ...SearchedFor[]] {
  const { text, start, serverFilters, exactText } = search;
  const asNumber = { kind: 'number', text } as const;
  if (exactText) return [asNumber];
  const read = classifySearchText(text);
  const isFirstPage = start === 0 && !serverFilters;
  if (read.kind === 'sku') return isFirstPage ? [read, asNumber] : [asNumber];
  if (isFirstPage && read.kind === 'number' && isAmbiguousSku(read.text))
    return [read, { ...read, kind: 'sku' }];
  return [read];
}

/** One attempt as a query. The service ignores case, but `10 mΩ` and `10 MΩ` differ. */
export function attemptQuery(
  queryFor: (kind: SearchedFor['kind'], queryArguments: QueryArguments) => AnswerQuery,
  { kind, text }: SearchedFor,
  { start, maxParts, serverFilters }: SizedSearch,
): AnswerQuery {
  const query = kind === 'value' ? text : text.toLowerCase();
  // A SKU has one part, however many are wanted.
  const limit = kind === 'sku' ? null : maxParts;
  return queryFor(kind, [query, start, limit, serverFilters ?? null]);
}

/** The keys of all searches for a part number from its first hit on, without filters, however many parts were wanted. */
export function numberSearchKeys(
  queryFor: (kind: SearchedFor['kind'], queryArguments: QueryArguments) => AnswerQuery,
  mpn: string,
): Set<string> {
  const keyOf = (maxParts: number) =>
    attemptQuery(queryFor, { kind: 'number', text: mpn }, { text: mpn, start: 0, maxParts }).key;
  return new Set(Array.from({ length: maxPartsPerSearch }, (_, index) => keyOf(index + 1)));
}

/** Sends one attempt: one request, for at most as many parts as are wanted. */
export function sendAttempt(
  parts: PartSearch,
  { kind, text }: SearchedFor,
  { start, maxParts, serverFilters }: SizedSearch,
  market: Market,
  signal: AbortSignal,
): Promise<FoundParts> {
  if (kind === 'sku') return parts.searchSku(text, market, signal);
  const variables = { text, start, limit: maxParts, ...market, ...searchFilters(serverFilters) };
  return kind === 'number' ? parts.search(variables, signal) : parts.searchText(variables, signal);
}
