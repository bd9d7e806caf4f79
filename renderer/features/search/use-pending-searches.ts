import { useEffect, useReducer, useState } from 'react';
import { canLookUp } from '../../../electron/shared/contract/constants/can-look-up';
import { useApp, useConnection } from '../../bridge/app-context';
import { failureOf } from '../../bridge/parts-failure';
import { isWaiting, noPendingSearches, type PendingSearches, pendingSearches } from './pending-searches';
import type { Search } from './use-search';

export interface PendingSearchesState extends PendingSearches {
  /** Whether they would not fail again for the same reason. */
  readonly runnable: boolean;
  readonly running: boolean;
  /** Runs all that wait; the one typed last is shown. */
  run(): void;
  forget(): void;
}

/** What stays the same until the connection fails or other credentials are entered; null while it does not work. */
function useWorkingConnection(): string | null {
  const { state, source, clientId, savedAt } = useConnection();
  return canLookUp(state) ? JSON.stringify([source, clientId, savedAt]) : null;
}

/** Keeps what is typed while neither the token nor the credentials work, to be run with one key when they do again. */
export function usePendingSearches(search: Search): PendingSearchesState {
  const { bridge } = useApp();
  const [kept, dispatch] = useReducer(pendingSearches, noPendingSearches);
  const [runningQuietly, setRunningQuietly] = useState(false);
  const { phase, text } = search;
  const code = search.failure?.code ?? null;
  const working = useWorkingConnection();

  useEffect(() => {
    if (working !== null) dispatch({ type: 'connection-changed' });
  }, [working]);

  // While drawing, not in an effect: the notice would offer, and focus, for a moment what has just ended.
  const [seen, setSeen] = useState({ phase, text, code });
  if (seen.phase !== phase || seen.text !== text || seen.code !== code) {
    setSeen({ phase, text, code });
    if (text !== null && phase === 'failed' && code) dispatch({ type: 'failed', text, code });
    if (text !== null && phase === 'answered') dispatch({ type: 'answered', text });
  }

  /** One after the other: that nobody waits for these is no reason to press Nexar. */
  const runQuietly = async (texts: readonly string[]) => {
    setRunningQuietly(true);
    for (const quiet of texts) {
      try {
        await bridge.search({ text: quiet, start: 0 }, new AbortController().signal);
        dispatch({ type: 'answered', text: quiet });
      } catch (thrown) {
        dispatch({ type: 'failed', text: quiet, code: failureOf(thrown).code });
      }
    }
    setRunningQuietly(false);
  };
  const running = runningQuietly || (phase === 'searching' && text !== null && isWaiting(kept, text));

  return {
    ...kept,
    runnable: working !== null && kept.mended,
    running,
    run() {
      const last = kept.waiting.at(-1);
      if (last === undefined || running) return;
      search.submit(last);
      void runQuietly(kept.waiting.slice(0, -1));
    },
    forget: () => dispatch({ type: 'forgotten' }),
  };
}
