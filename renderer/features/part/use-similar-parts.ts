import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Failure } from '../../../electron/shared/contract/failure';
import type { SimilarPartsAnswer } from '../../../electron/shared/contract/lookup';
import { useApp } from '../../bridge/app-context';
import { partQuery } from '../../bridge/part-query';
import { useAsyncAction } from '../../bridge/use-async-action';

export interface SimilarPartsState {
  /** Undefined until main has said whether it has them in its cache; null where it has not. */
  readonly answer: SimilarPartsAnswer | null | undefined;
  readonly asking: boolean;
  readonly failure: Failure | null;
  /** Spends parts. */
  ask(): void;
  cancel(): void;
}

/** The similar parts of a part: those in main's cache, and no others until the user asks for them. */
export function useSimilarParts(partId: string): SimilarPartsState {
  const { bridge } = useApp();
  const client = useQueryClient();
  const action = useAsyncAction();
  const running = useRef<AbortController>(null);
  // Begins with the part's own key, so that both are removed together.
  const queryKey = [...partQuery(bridge, partId).queryKey, 'similar'];
  const cached = useQuery({ queryKey, queryFn: () => bridge.cachedSimilarParts({ partId }) });
  return {
    answer: cached.error ? null : cached.data,
    asking: action.busy,
    failure: action.failure?.code === 'cancelled' ? null : action.failure,
    // Leaving the screen cancels nothing: main caches what is paid for, and it is shown when the user comes back.
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
