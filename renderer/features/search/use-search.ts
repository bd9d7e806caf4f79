import { type QueryKey, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer } from 'react';
import type { ServerFilters } from '../../../electron/shared/contract/facets';
import type { Failure } from '../../../electron/shared/contract/failure';
import type { PartListAnswer } from '../../../electron/shared/contract/part-list';
import { useApp } from '../../bridge/app-context';
import { isSameMarket, useMarket } from '../../bridge/market';
import { failureOf } from '../../bridge/parts-failure';
import { fetchResultPage, type ResultPage, withLines } from './fetch-result-page';
import type { SearchQuery } from './search-query';
import { askedNothing, type ClearedSearch, type ResultPages, searchRuns } from './search-runs';
import { joinPages, type ShownList, type ShownResults } from './shown-results';

export type SearchPhase = 'start' | 'cleared' | 'searching' | 'cancelled' | 'failed' | 'answered';

export interface Search {
  readonly phase: SearchPhase;
  /** The text of the search that runs or ran last; null before the first, and for a list. */
  readonly text: string | null;
  readonly results: ShownResults | null;
  /** Whether `results` are of an earlier search than `text`'s: it runs still, failed or was cancelled. */
  readonly resultsAreEarlier: boolean;
  /** Whether the country or currency was changed since `results` came. */
  readonly resultsAreOfOtherMarket: boolean;
  readonly failure: Failure | null;
  /** What the phase `cleared` follows upon. */
  readonly clearedSearch: ClearedSearch | null;
  /** `serverFilters`: what the service is to narrow the search by. */
  submit(text: string, serverFilters?: ServerFilters): void;
  submitList(mpns: readonly string[]): void;
  cancel(): void;
  showMore(): void;
  retry(): void;
  /** Puts what came for lines that were asked for once more in their places. */
  takeLines(answer: PartListAnswer): void;
  /** Asks anew what `results` are of, for the market of now; may spend parts. */
  update(): void;
  /** Makes earlier results the present ones again, and asks nothing; returns the text that they are of, empty for a list. */
  showAgain(): string;
  /** The list that was answered before the search that is shown; null where there is none. */
  readonly earlierList: ShownList | null;
  /** Makes `earlierList` the present one again, as it was, and asks nothing. */
  backToList(): void;
}

/** Whether results are there to be looked at. A list whose first hundred brought nothing goes on all the same. */
export function showsResults({ results, resultsAreEarlier }: Search): boolean {
  if (!results) return false;
  return (
    results.rows.length > 0 || (results.list !== null && results.nextPage !== null && !resultsAreEarlier)
  );
}

/** The page's one search. Asks main when the user does, and at no other time: an answer may spend parts. */
export function useSearch(): Search {
  const { bridge } = useApp();
  const client = useQueryClient();
  const [runs, dispatch] = useReducer(searchRuns, askedNothing);
  const { asked } = runs;

  // The run's number makes an equal text a new question: main decides whether that is free.
  const queryKey = ['search', runs.run, asked];
  const { data, error, isFetching, fetchNextPage } = useInfiniteQuery<
    ResultPage,
    Error,
    ResultPages,
    QueryKey,
    number
  >({
    queryKey,
    // Not called while nothing is asked for: `enabled` below.
    queryFn: ({ pageParam, signal }) => fetchResultPage(bridge, asked as SearchQuery, pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextPage?.start,
    enabled: asked !== null,
    ...(runs.firstPages ? { initialData: runs.firstPages } : {}),
    // Pages that are there are never asked for a second time: it might spend parts.
    staleTime: Number.POSITIVE_INFINITY,
  });

  const results = useMemo(() => (data ? joinPages(data.pages) : null), [data]);
  // Kept aside while drawing, so that a failed or cancelled search leaves the earlier rows where they were.
  if (asked !== null && data && results && results !== runs.lastAnswered?.results)
    dispatch({ type: 'answered', answered: { asked, pages: data, results } });

  useEffect(() => bridge.onAnswersCleared(() => dispatch({ type: 'cleared' })), [bridge]);

  const market = useMarket();
  const shown = results ?? runs.lastAnswered?.results ?? null;
  const isOfOtherMarket = shown !== null && !isSameMarket(shown, market);

  const failure = error ? failureOf(error) : null;
  const cancelled = runs.cancelled || failure?.code === 'cancelled';
  const phase = (): SearchPhase => {
    if (asked === null) return runs.clearedSearch ? 'cleared' : 'start';
    if (isFetching) return 'searching';
    if (failure && !cancelled) return 'failed';
    return cancelled && !results ? 'cancelled' : 'answered';
  };
  const submit = (text: string, serverFilters?: ServerFilters) =>
    dispatch({ type: 'asked', asked: { kind: 'search', text, serverFilters } });
  const showMore = () => {
    dispatch({ type: 'asked-more' });
    void fetchNextPage();
  };
  return {
    phase: phase(),
    text: asked?.kind === 'search' ? asked.text : null,
    results: shown,
    resultsAreEarlier: !results && shown !== null,
    resultsAreOfOtherMarket: isOfOtherMarket,
    failure: cancelled ? null : failure,
    clearedSearch: runs.clearedSearch,
    submit,
    submitList: (mpns) => dispatch({ type: 'asked', asked: { kind: 'list', mpns, id: runs.run + 1 } }),
    showMore,
    cancel() {
      dispatch({ type: 'cancelled' });
      void client.cancelQueries({ queryKey });
    },
    takeLines(answer) {
      client.setQueryData<ResultPages>(
        queryKey,
        (before) => before && { ...before, pages: withLines(before.pages, answer) },
      );
    },
    retry() {
      // Another market's page would mix its prices with those that are shown.
      if (results && !isOfOtherMarket) showMore();
      else if (asked !== null) dispatch({ type: 'asked', asked });
    },
    update() {
      if (runs.lastAnswered) dispatch({ type: 'asked', asked: runs.lastAnswered.asked });
    },
    showAgain() {
      const { lastAnswered } = runs;
      if (lastAnswered) dispatch({ type: 'shown-again', answered: lastAnswered });
      return lastAnswered?.asked.kind === 'search' ? lastAnswered.asked.text : '';
    },
    earlierList: asked?.kind === 'search' ? (runs.lastList?.results.list ?? null) : null,
    backToList() {
      if (runs.lastList) dispatch({ type: 'shown-again', answered: runs.lastList });
    },
  };
}
