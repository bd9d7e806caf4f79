import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer } from 'react';
import type { Narrowing } from '../../electron/contract/facets';
import type { PartListAnswer } from '../../electron/contract/part-list';
import { useApp } from '../app/app-context';
import { asPartsFailure, type PartsFailure } from '../bridge/parts-failure';
import { askMain, type ResultPage, withLines } from './ask-main';
import type { Asked } from './asked';
import { askedNothing, type PutAway, searchRuns } from './search-runs';
import { joinPages, type ShownResults } from './shown-results';

export type SearchPhase = 'start' | 'cleared' | 'searching' | 'cancelled' | 'failed' | 'answered';

export interface Search {
  readonly phase: SearchPhase;
  /** The text of the search that runs or ran last; null before the first, and for a list. */
  readonly text: string | null;
  readonly results: ShownResults | null;
  /** Whether `results` are of an earlier search than `text`'s: it runs still, failed or was cancelled. */
  readonly resultsAreEarlier: boolean;
  readonly failure: PartsFailure | null;
  /** What the phase `cleared` follows upon. */
  readonly putAway: PutAway | null;
  /** `narrowing`: what the service is to narrow the search by. */
  submit(text: string, narrowing?: Narrowing): void;
  submitList(mpns: readonly string[]): void;
  cancel(): void;
  showMore(): void;
  retry(): void;
  /** Puts what came for lines that were asked for once more in their places. */
  takeLines(answer: PartListAnswer): void;
}

/** The page's one search. Asks main when the user does, and at no other time: an answer may spend parts. */
export function useSearch(): Search {
  const { bridge } = useApp();
  const client = useQueryClient();
  const [runs, dispatch] = useReducer(searchRuns, askedNothing);
  const { asked } = runs;

  // The run's number makes an equal text a new question: main decides whether that is free.
  const queryKey = ['search', runs.run, asked];
  const { data, error, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey,
    // Not called while nothing is asked for: `enabled` below.
    queryFn: ({ pageParam, signal }) => askMain(bridge, asked as Asked, pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextPage?.start,
    enabled: asked !== null,
  });

  const results = useMemo(() => (data ? joinPages(data.pages) : null), [data]);
  // Kept aside while drawing, so that a failed or cancelled search leaves the earlier rows where they were.
  if (asked !== null && results && results !== runs.lastResults) dispatch({ type: 'answered', results });

  useEffect(() => bridge.onAnswersCleared(() => dispatch({ type: 'cleared' })), [bridge]);

  const failure = error ? asPartsFailure(error) : null;
  const cancelled = runs.cancelled || failure?.code === 'cancelled';
  const phase = (): SearchPhase => {
    if (asked === null) return runs.putAway ? 'cleared' : 'start';
    if (isFetching) return 'searching';
    if (failure && !cancelled) return 'failed';
    return cancelled && !results ? 'cancelled' : 'answered';
  };
  const submit = (text: string, narrowing?: Narrowing) =>
    dispatch({ type: 'asked', asked: { kind: 'search', text, narrowing } });
  const showMore = () => {
    dispatch({ type: 'asked-more' });
    void fetchNextPage();
  };
  return {
    phase: phase(),
    text: asked?.kind === 'search' ? asked.text : null,
    results: results ?? runs.lastResults,
    resultsAreEarlier: !results && runs.lastResults !== null,
    failure: cancelled ? null : failure,
    putAway: runs.putAway,
    submit,
    submitList: (mpns) => dispatch({ type: 'asked', asked: { kind: 'list', mpns, id: runs.run + 1 } }),
    showMore,
    cancel() {
      dispatch({ type: 'cancelled' });
      void client.cancelQueries({ queryKey });
    },
    takeLines(answer) {
      client.setQueryData<InfiniteData<ResultPage>>(
        queryKey,
        (before) => before && { ...before, pages: withLines(before.pages, answer) },
      );
    },
    retry() {
      if (results) showMore();
      else if (asked !== null) dispatch({ type: 'asked', asked });
    },
  };
}
