import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApp } from '../../bridge/app-context';
import type { PageBridge } from '../../bridge/page-bridge';
import { failureOf } from '../../bridge/parts-failure';
import type { PendingSearchesEvent } from './pending-searches';
import { fetchResultPage, type PageStart, type ResultPage, type ResultPages } from './result-page';
import { nextStart, resultSetOf } from './result-set';
import { withCost } from './search-query';
import type { Run } from './search-runs';

type RunKey = readonly ['results', number | null];

export const runKey = (run: Run | null): RunKey => ['results', run?.id ?? null];

type OnSettled = (event: PendingSearchesEvent) => void;

interface RequestOptions {
  /** Called when a request for a text has ended. */
  readonly onSettled?: OnSettled;
  /** Whether the button pressed for a page after the first one named its cost. */
  readonly isNextCostShown?: () => boolean;
}

/** The pages of a run, and how they are requested. */
export function runQuery(
  run: Run | null,
  bridge: PageBridge,
  { onSettled, isNextCostShown = () => false }: RequestOptions = {},
) {
  return infiniteQueryOptions<ResultPage, Error, ResultPages, RunKey, PageStart>({
    queryKey: runKey(run),
    async queryFn({ pageParam, signal }) {
      if (!run) throw new Error('A query without a run is not enabled');
      const { query } = run;
      const text = query.kind === 'search' ? query.text : null;
      try {
        const page = await fetchResultPage(
          bridge,
          pageParam.start > 0 ? withCost(query, isNextCostShown()) : query,
          pageParam,
          signal,
        );
        if (text !== null) onSettled?.({ type: 'answered', text });
        return page;
      } catch (thrown) {
        if (text !== null) onSettled?.({ type: 'failed', text, code: failureOf(thrown).code });
        throw thrown;
      }
    },
    initialPageParam: { start: 0 },
    getNextPageParam: (last, pages) => run && nextStart(run.query, last, pages.length),
    // A loaded page is not requested again by itself: that might spend parts.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

interface Options extends RequestOptions {
  /** Whether pages that are not loaded yet are requested. An earlier run only keeps those that are. */
  readonly enabled: boolean;
}

/** The pages of a run. They stay in the query cache for as long as a component holds them by this hook. */
export function useRun(run: Run | null, { enabled, ...request }: Options) {
  const { bridge } = useApp();
  const { data, error, isFetching, fetchNextPage } = useInfiniteQuery({
    ...runQuery(run, bridge, request),
    enabled: enabled && run !== null,
  });
  const results = useMemo(() => (run && data ? resultSetOf(run.query, data.pages) : null), [run, data]);
  return { results, failure: error && failureOf(error), isFetching, fetchNextPage };
}
