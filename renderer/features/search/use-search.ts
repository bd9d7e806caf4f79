import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import type { ServerFilters } from '../../../electron/shared/contract/facets';
import type { Failure } from '../../../electron/shared/contract/failure';
import type { PartListAnswer } from '../../../electron/shared/contract/lookup';
import { useApp } from '../../bridge/app-context';
import { isSameMarket, useMarket } from '../../bridge/market';
import { isCanceled } from '../../bridge/parts-failure';
import { replaceLines } from './list-results';
import type { PendingSearchesEvent } from './pending-searches';
import { isListAnswer, type ResultPages } from './result-page';
import type { ResultSet } from './result-set';
import { type SearchQuery, withCost } from './search-query';
import { type ClearedSearch, noRuns, type Run, searchRuns } from './search-runs';
import { runKey, runQuery, useRun } from './use-run';

export type SearchPhase = 'start' | 'cleared' | 'searching' | 'cancelled' | 'failed' | 'answered';

export interface SubmitOptions {
  readonly serverFilters?: ServerFilters | undefined;
  /** Whether the text is searched for as a part number, exactly as typed. */
  readonly exactText?: boolean;
  /** How many parts are requested; without it as many as the user has set. */
  readonly maxParts?: number | undefined;
}

export interface Search {
  readonly phase: SearchPhase;
  /** The text of the search that runs or ran last; null before the first, and for a list. */
  readonly text: string | null;
  readonly results: ResultSet | null;
  /** Of which submission `results` are; null without any. */
  readonly resultsId: number | null;
  /** Whether `results` are of the query before the last one, which is running, has failed or was cancelled. */
  readonly resultsAreEarlier: boolean;
  /** Whether the country or currency was changed after `results` were requested. */
  readonly resultsAreOfOtherMarket: boolean;
  readonly failure: Failure | null;
  /** What was searched for in the phase `cleared`. */
  readonly cleared: ClearedSearch | null;
  /** How many numbers the list has to which `returnToList` leads; null where there is none, or its rows are shown. */
  readonly listToReturnTo: number | null;
  submit(text: string, options?: SubmitOptions): void;
  submitList(mpns: readonly string[]): void;
  cancel(): void;
  /** Requests the next page; may spend parts. */
  showMore(): void;
  retry(): void;
  /** Puts lines that were looked up again in their places. */
  replaceLines(answer: PartListAnswer): void;
  /** Requests what `results` are of again, for the present market; may spend parts. */
  update(): void;
  /** Makes the earlier results the present ones again, without a request; returns their text, empty for a list. */
  restore(): string;
  /** Removes all results from the screen. */
  remove(): void;
  /** Makes the last list the present results again, without a request. */
  returnToList(): void;
}

/** The page's one search. Requests only what the user asks for: an answer may spend parts. */
export function useSearch(onSettled: (event: PendingSearchesEvent) => void): Search {
  const { bridge } = useApp();
  const client = useQueryClient();
  const [runs, dispatch] = useReducer(searchRuns, noRuns);
  const { current, previous, lastList } = runs;
  const isNextCostShown = useRef(true);
  const last = useRun(current, {
    enabled: true,
    onSettled,
    isNextCostShown: () => isNextCostShown.current,
  });
  const before = useRun(previous, { enabled: false });
  // Holds the pages of the list while the user looks at a search for one of its lines.
  useRun(lastList, { enabled: false });
  const shown = last.results ? current : previous;
  const results = last.results ?? before.results;

  const onCleared = useEffectEvent(() => dispatch({ type: 'cleared', shown }));
  useEffect(() => bridge.onAnswersCleared(() => onCleared()), [bridge]);

  const market = useMarket();
  const isOfOtherMarket = results !== null && !isSameMarket(results, market);
  const isCancelled = runs.isCancelled || (last.failure !== null && isCanceled(last.failure));
  const phase = (): SearchPhase => {
    if (!current) return runs.cleared ? 'cleared' : 'start';
    if (last.isFetching) return 'searching';
    if (last.failure && !isCancelled) return 'failed';
    return isCancelled && !last.results ? 'cancelled' : 'answered';
  };
  const cancelRequest = () => void client.cancelQueries({ queryKey: runKey(current) });
  const submit = (query: SearchQuery) => {
    cancelRequest();
    // The request leaves before the screen is drawn, so that main works on it meanwhile.
    void client.prefetchInfiniteQuery(runQuery({ id: runs.count + 1, query }, bridge, { onSettled }));
    dispatch({ type: 'submitted', query, shown });
  };
  const restore = (run: Run) => {
    cancelRequest();
    // Their last request may have failed: setting the pages anew leaves that failure behind.
    client.setQueryData<ResultPages>(runKey(run), (pages) => pages && { ...pages });
    dispatch({ type: 'restored', run });
  };
  const showMore = (costShown: boolean) => {
    isNextCostShown.current = costShown;
    dispatch({ type: 'continued' });
    void last.fetchNextPage();
  };
  const isListShown = results?.kind === 'list';
  const leadsToList = current?.query.kind === 'search' && !last.isFetching && !isListShown;
  return {
    phase: phase(),
    text: current?.query.kind === 'search' ? current.query.text : null,
    results,
    resultsId: results && shown ? shown.id : null,
    resultsAreEarlier: !last.results && results !== null,
    resultsAreOfOtherMarket: isOfOtherMarket,
    failure: isCancelled ? null : last.failure,
    cleared: runs.cleared,
    listToReturnTo: leadsToList && lastList?.query.kind === 'list' ? lastList.query.mpns.length : null,
    submit: (text, { serverFilters, maxParts, exactText = false } = {}) =>
      submit({ kind: 'search', text, exactText, maxParts, serverFilters }),
    submitList: (mpns) => submit({ kind: 'list', mpns, id: runs.count + 1, costShown: true }),
    showMore: () => showMore(true),
    cancel() {
      dispatch({ type: 'cancelled' });
      cancelRequest();
    },
    replaceLines(answer) {
      client.setQueryData<ResultPages>(
        runKey(shown),
        (data) => data && { ...data, pages: [...replaceLines(data.pages.filter(isListAnswer), answer)] },
      );
    },
    retry() {
      // A page of another market would mix its prices with those that are shown.
      if (last.results && !isOfOtherMarket) showMore(false);
      else if (current) submit(withCost(current.query, false));
    },
    update() {
      if (shown) submit(withCost(shown.query, true));
    },
    restore() {
      if (!shown) return '';
      restore(shown);
      return shown.query.kind === 'search' ? shown.query.text : '';
    },
    remove() {
      cancelRequest();
      dispatch({ type: 'removed' });
    },
    returnToList() {
      if (lastList) restore(lastList);
    },
  };
}
