import { useMutation } from '@tanstack/react-query';
import { type Dispatch, useEffect } from 'react';
import { canLookUp } from '../../../electron/shared/contract/constants/can-look-up';
import { useApp, useConnection } from '../../bridge/app-context';
import { failureOf, isCanceled } from '../../bridge/parts-failure';
import { isWaiting, type PendingSearches, type PendingSearchesEvent } from './pending-searches';
import type { Search } from './use-search';

export interface PendingSearchesState extends PendingSearches {
  /** Whether they would not fail again for the same reason. */
  readonly isRunnable: boolean;
  readonly isRunning: boolean;
  /** Runs all that wait, and shows the results of the one typed last. */
  run(): void;
  discard(): void;
}

/** Identifies the connection until it fails or other credentials are entered; null while it does not work. */
function useWorkingConnection(): string | null {
  const { state, source, clientId, savedAt } = useConnection();
  return canLookUp(state) ? JSON.stringify([source, clientId, savedAt]) : null;
}

/** Keeps what is typed while neither the token nor the credentials work, to be run with one key when they do again. */
export function usePendingSearches(
  pending: PendingSearches,
  dispatch: Dispatch<PendingSearchesEvent>,
  search: Search,
): PendingSearchesState {
  const { bridge } = useApp();
  const working = useWorkingConnection();
  useEffect(() => {
    if (working !== null) dispatch({ type: 'reconnected' });
  }, [working, dispatch]);

  const background = useMutation({
    /** One after the other: the user waits for none of these, so they need not come at Nexar all at once. */
    async mutationFn(texts: readonly string[]) {
      for (const text of texts) {
        try {
          await bridge.search({ text, start: 0 }, new AbortController().signal);
          dispatch({ type: 'answered', text });
        } catch (thrown) {
          const failure = failureOf(thrown);
          // The others wait as well: main would ask about each.
          if (isCanceled(failure)) return;
          dispatch({ type: 'failed', text, code: failure.code });
        }
      }
    },
  });
  const { phase, text } = search;
  const isRunning =
    background.isPending || (phase === 'searching' && text !== null && isWaiting(pending, text));
  return {
    ...pending,
    isRunnable: working !== null && pending.isReconnected,
    isRunning,
    run() {
      const last = pending.waiting.at(-1);
      if (last === undefined || isRunning) return;
      search.submit(last);
      background.mutate(pending.waiting.slice(0, -1));
    },
    discard: () => dispatch({ type: 'discarded' }),
  };
}
