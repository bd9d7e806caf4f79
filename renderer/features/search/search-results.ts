import type { SearchAnswer } from '../../../electron/shared/contract/lookup';
import type { PartRow } from '../../../electron/shared/contract/part-row';
import { type AnswerContext, joinContexts, sum } from './answer-context';
import { type DataTimes, dataTimes } from './data-times';
import { type SearchRow, searchRows } from './result-rows';
import type { TextQuery } from './search-query';

/** The loaded pages of a search, as one. */
export interface SearchResults extends AnswerContext {
  readonly kind: 'search';
  /** As typed. */
  readonly text: string;
  /** Whether the text was searched for exactly as typed because the user asked for that. */
  readonly exactText: boolean;
  /** How many parts the query itself asks for; undefined for as many as the user has set. */
  readonly maxParts: number | undefined;
  /** What the service was asked for. */
  readonly searchedFor: SearchAnswer['searchedFor'];
  readonly rows: readonly SearchRow[];
  readonly hits: number;
  /** False where the service gave no count: there are at least `hits`. */
  readonly hitsKnown: boolean;
  /** The service's counts over all hits. */
  readonly facets: SearchAnswer['facets'];
  readonly serverFiltered: boolean;
  readonly nextPage: SearchAnswer['nextPage'];
  /** How many parts the service found but did not deliver. */
  readonly undeliveredParts: number;
  /** When its pages arrived. */
  readonly times: DataTimes | null;
}

/** Joins pages; null without any. A part that has moved on to a later page meanwhile has one row. */
export function searchResults(
  { exactText, maxParts }: TextQuery,
  pages: readonly SearchAnswer[],
): SearchResults | null {
  const first = pages[0];
  const last = pages.at(-1);
  if (!first || !last) return null;
  const parts = new Map<string, PartRow>();
  for (const part of pages.flatMap(({ rows }) => rows)) {
    if (!parts.has(part.id)) parts.set(part.id, part);
  }
  return {
    ...joinContexts(last, pages),
    kind: 'search',
    text: first.text,
    exactText,
    maxParts,
    searchedFor: first.searchedFor,
    rows: searchRows([...parts.values()], first.text, first.searchedFor.kind),
    hits: last.hits,
    hitsKnown: last.hitsKnown,
    facets: first.facets,
    serverFiltered: first.serverFiltered,
    nextPage: last.nextPage,
    times: dataTimes(pages.map(({ fetchedAt }) => fetchedAt)),
    undeliveredParts: sum(pages.map(({ undeliveredParts }) => undeliveredParts)),
  };
}
