import { useEffect, useReducer, useRef, useState } from 'react';
import { canLookUp } from '../../electron/contract/plain/can-look-up';
import { useApp, useConnection } from '../app/app-context';
import { failureOf } from '../bridge/parts-failure';
import { type KeptSearches, keptSearches, noneKept } from './kept-searches';
import type { Search } from './use-search';

export interface KeptSearchesState extends KeptSearches {
  /** Whether the connection works, so that they can be run. */
  readonly runnable: boolean;
  /** Whether it has begun to work since the last search failed: what that one said of it no longer holds. */
  readonly mended: boolean;
  readonly running: boolean;
  /** Runs all that wait; the one typed last is shown. */
  run(): void;
  forget(): void;
}

/** Keeps what is typed while neither the token nor the credentials work, to be run with one key when they do again. */
export function useKeptSearches(search: Search): KeptSearchesState {
  const { bridge } = useApp();
  const { state } = useConnection();
  const [kept, dispatch] = useReducer(keptSearches, noneKept);
  const [running, setRunning] = useState(false);
  const [mended, setMended] = useState(false);
  const { phase, text, failure } = search;
  const runnable = canLookUp(state);
  const worked = useRef(runnable);

  useEffect(() => {
    if (runnable && !worked.current) setMended(true);
    worked.current = runnable;
  }, [runnable]);

  useEffect(() => {
    if (text === null) return;
    if (phase === 'failed' && failure) {
      setMended(false);
      dispatch({ type: 'failed', text, code: failure.code });
    }
    if (phase === 'answered') dispatch({ type: 'answered', text });
  }, [phase, text, failure]);

  /** One after the other: that nobody waits for these is no reason to press Nexar. */
  const runQuietly = async (texts: readonly string[]) => {
    setRunning(true);
    for (const quiet of texts) {
      try {
        await bridge.search({ text: quiet, start: 0 }, new AbortController().signal);
        dispatch({ type: 'answered', text: quiet });
      } catch (thrown) {
        dispatch({ type: 'failed', text: quiet, code: failureOf(thrown).code });
      }
    }
    setRunning(false);
  };

  return {
    ...kept,
    runnable,
    mended,
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
