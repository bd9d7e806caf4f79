import { type ListResults, listResults, nextLines } from './list-results';
import { isListAnswer, isSearchAnswer, type PageStart, type ResultPage } from './result-page';
import type { SearchQuery } from './search-query';
import { type SearchResults, searchResults } from './search-results';

/** What a query has brought so far. */
export type ResultSet = SearchResults | ListResults;

/** What the pages of `query` come to; null without any. */
export function resultSetOf(query: SearchQuery, pages: readonly ResultPage[]): ResultSet | null {
  return query.kind === 'list'
    ? listResults(query, pages.filter(isListAnswer))
    : searchResults(query, pages.filter(isSearchAnswer));
}

/** Where the page after `last` starts; undefined where there is none. */
export function nextStart(query: SearchQuery, last: ResultPage, pages: number): PageStart | undefined {
  const next = query.kind === 'list' ? nextLines(query, pages) : isSearchAnswer(last) ? last.nextPage : null;
  return next ?? undefined;
}

/** Whether there is more to show than a sentence: rows, or lines of a list that can still be looked up. */
export const hasContent = (results: ResultSet) =>
  results.rows.length > 0 || (results.kind === 'list' && results.nextPage !== null);
