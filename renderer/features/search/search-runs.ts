import type { SearchQuery } from './search-query';

/** One submission of a query. Its number makes an equal query a new one: main decides whether that costs anything. */
export interface Run {
  readonly id: number;
  readonly query: SearchQuery;
}

/** The query that was answered, or not yet, when main cleared its answers. */
export interface ClearedSearch {
  readonly query: SearchQuery;
  readonly wasAnswered: boolean;
}

/** Which queries the search screen is about; their pages are in the query cache. */
export interface SearchRuns {
  readonly count: number;
  /** The last run; null before the first, and after main has cleared its answers. */
  readonly current: Run | null;
  /** The last answered run before it, whose results stay on screen until `current` has any. */
  readonly previous: Run | null;
  /** The last answered list, to which a search for one of its lines leads back. */
  readonly lastList: Run | null;
  readonly isCancelled: boolean;
  readonly cleared: ClearedSearch | null;
}

/** `shown`: the run whose results are on screen. */
export type SearchRunsEvent =
  | { readonly type: 'submitted'; readonly query: SearchQuery; readonly shown: Run | null }
  | { readonly type: 'restored'; readonly run: Run }
  | { readonly type: 'continued' | 'cancelled' }
  | { readonly type: 'cleared'; readonly shown: Run | null }
  | { readonly type: 'removed' };

export const noRuns: SearchRuns = {
  count: 0,
  current: null,
  previous: null,
  lastList: null,
  isCancelled: false,
  cleared: null,
};

export function searchRuns(runs: SearchRuns, event: SearchRunsEvent): SearchRuns {
  switch (event.type) {
    case 'submitted': {
      const count = runs.count + 1;
      const { query, shown } = event;
      return {
        count,
        current: { id: count, query },
        previous: shown,
        lastList: shown?.query.kind === 'list' ? shown : runs.lastList,
        isCancelled: false,
        cleared: null,
      };
    }
    case 'restored':
      return { ...runs, current: event.run, previous: null, isCancelled: false };
    case 'continued':
      return { ...runs, isCancelled: false };
    case 'cancelled':
      return { ...runs, isCancelled: true };
    case 'removed':
      return { ...noRuns, count: runs.count };
    case 'cleared':
      // Without a current run nothing is requested again.
      return {
        ...noRuns,
        count: runs.count,
        cleared: runs.current
          ? { query: runs.current.query, wasAnswered: event.shown !== null }
          : runs.cleared,
      };
  }
}
