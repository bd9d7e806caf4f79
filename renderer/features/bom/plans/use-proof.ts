import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { BomPlan } from '../../../../electron/shared/contract/bom/bom-plans';
import { useApp } from '../../../bridge/app-context';
import { bomKey } from '../../../bridge/boms';
import { failureOf, isCanceled } from '../../../bridge/parts-failure';

/** The plan in use. */
export interface UsedPlan extends BomPlan {
  readonly maxDistributors: number;
}

/** Searches for the lowest total of a plan; it ends with the screen. */
export function useProof(bomId: string) {
  const { bridge } = useApp();
  const client = useQueryClient();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const { mutate, isPending, data, error } = useMutation({
    async mutationFn(before: UsedPlan) {
      running.current = new AbortController();
      const { maxDistributors } = before;
      const result = await bridge.proveBomPlan({ bomId, maxDistributors }, running.current.signal);
      const after = result.plans.find((plan) => plan.maxDistributors === maxDistributors);
      return { before, after, currency: result.currency, failure: result.failure };
    },
    // The plan in use may buy other offers from now on.
    onSuccess: () => client.invalidateQueries(bomKey(bomId)),
  });
  const failure = error && failureOf(error);
  return {
    isRunning: isPending,
    /** Why nothing came of the last search. */
    problem: failure && !isCanceled(failure) ? ('crashed' as const) : (data?.failure ?? null),
    /** What the last search has made of the plan. */
    found: data?.after ? { before: data.before, after: data.after, currency: data.currency } : null,
    start: (plan: UsedPlan) => mutate(plan),
    cancel: () => running.current?.abort(),
  };
}
