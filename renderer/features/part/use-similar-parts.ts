import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Failure } from '../../../electron/shared/contract/failure';
import type { SimilarPartsAnswer } from '../../../electron/shared/contract/lookup';
import { useApp } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';

export interface SimilarPartsState {
  /** Undefined until main has said whether it still keeps them; null where they would have to be asked for. */
  readonly answer: SimilarPartsAnswer | null | undefined;
  readonly asking: boolean;
  readonly failure: Failure | null;
  /** May spend parts. */
  ask(): void;
  cancel(): void;
}

/** The similar parts of a part: those that main keeps, and no others until they are asked for. */
export function useSimilarParts(partId: string): SimilarPartsState {
  const { bridge } = useApp();
  const client = useQueryClient();
  const action = useAsyncAction();
  const running = useRef<AbortController>(null);
  // Begins as a part's own key does: both are forgotten together.
  const queryKey = ['part', partId, 'similar'];
  const kept = useQuery({ queryKey, queryFn: () => bridge.cachedSimilarParts({ partId }) });
  return {
    answer: kept.error ? null : kept.data,
    asking: action.busy,
    failure: action.failure?.code === 'cancelled' ? null : action.failure,
    // Leaving the screen cancels nothing: what is paid for is kept by main, and shown when one comes back.
    ask() {
      const end = new AbortController();
      running.current = end;
      action.run(async () =>
        client.setQueryData(queryKey, await bridge.similarParts({ partId }, end.signal)),
      );
    },
    cancel: () => running.current?.abort(),
  };
}
