import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useApp } from '../../../bridge/app-context';
import { bomKey } from '../../../bridge/boms';
import { failureOf, isCanceled } from '../../../bridge/parts-failure';

/** Searches for the lowest total of a plan; it ends with the screen. */
export function useProof(bomId: string) {
  const { bridge } = useApp();
  const client = useQueryClient();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const { mutate, isPending, data, error } = useMutation({
    mutationFn(maxDistributors: number) {
      running.current = new AbortController();
      return bridge.proveBomPlan({ bomId, maxDistributors }, running.current.signal);
    },
    // The plan in use may buy other offers from now on.
    onSuccess: () => client.invalidateQueries(bomKey(bomId)),
  });
  const failure = error && failureOf(error);
  return {
    isRunning: isPending,
    /** Why nothing came of the last search. */
    problem: failure && !isCanceled(failure) ? ('crashed' as const) : (data?.failure ?? null),
    start: (maxDistributors: number) => mutate(maxDistributors),
    cancel: () => running.current?.abort(),
  };
}
