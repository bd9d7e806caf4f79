import type { InfiniteData } from '@tanstack/react-query';
import type { ResultPage } from './fetch-result-page';
import type { SearchQuery } from './search-query';
import type { ShownResults } from './shown-results';

export interface ClearedSearch {
  readonly asked: SearchQuery;
  readonly answered: boolean;
}

export type ResultPages = InfiniteData<ResultPage, number>;

/** A search that was answered. */
export interface Answered {
  readonly asked: SearchQuery;
  readonly pages: ResultPages;
  /** What `pages` come to. */
  readonly results: ShownResults;
}

export interface SearchRuns {
  /** Counts the presses of Enter. */
  readonly run: number;
  /** What this run asks for; null before the first, and after main put its answers away. */
  readonly asked: SearchQuery | null;
  /** What this run begins with, without asking main; null for all but a search that is shown again. */
  readonly firstPages: ResultPages | null;
  readonly cancelled: boolean;
  /** What was asked last until main put its answers away, and whether it had been answered. */
  readonly clearedSearch: ClearedSearch | null;
  readonly lastAnswered: Answered | null;
  /** The list that was answered last, to which a search for one of its lines leads back. */
  readonly lastList: Answered | null;
}

export type SearchEvent =
  | { readonly type: 'asked'; readonly asked: SearchQuery }
  | { readonly type: 'asked-more' | 'cancelled' | 'cleared' }
  | { readonly type: 'answered' | 'shown-again'; readonly answered: Answered };

export const askedNothing: SearchRuns = {
  run: 0,
  asked: null,
  firstPages: null,
  cancelled: false,
  clearedSearch: null,
  lastAnswered: null,
  lastList: null,
};

export function searchRuns(runs: SearchRuns, event: SearchEvent): SearchRuns {
  const next = { ...runs, run: runs.run + 1, firstPages: null, cancelled: false, clearedSearch: null };
  switch (event.type) {
    case 'asked':
      return { ...next, asked: event.asked };
    case 'shown-again':
      return { ...next, asked: event.answered.asked, firstPages: event.answered.pages };
    case 'asked-more':
      return { ...runs, cancelled: false };
    case 'cancelled':
      return { ...runs, cancelled: true };
    case 'answered':
      return {
        ...runs,
        lastAnswered: event.answered,
        lastList: event.answered.results.list ? event.answered : runs.lastList,
      };
    case 'cleared':
      // With `asked` gone the query is no longer wanted, so that nothing sends it again.
      return {
        ...askedNothing,
        run: runs.run,
        clearedSearch: runs.asked
          ? { asked: runs.asked, answered: runs.lastAnswered !== null }
          : runs.clearedSearch,
      };
  }
}
