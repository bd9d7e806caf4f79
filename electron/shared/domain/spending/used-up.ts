import { nextMonthStart, type Plan, partsLeft, periodStart } from './plan';

/** How the service refused a request because of the part limit. */
export interface LimitRefusal {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The limit that it named; null if it named none. */
  readonly limit: number | null;
}

/** The plan's parts are used up; times in milliseconds since 1970. */
export interface UsedUpPlan {
  readonly limit: number | null;
  /** Null if it is not known. */
  readonly since: number | null;
  /** Null where the plan promises no new parts. */
  readonly resetsAt: number | null;
  /** Whether the service has said so. */
  readonly isRefused: boolean;
}

interface Known {
  readonly plan: Plan;
  /** Parts in the plan's present period. */
  readonly spent: number;
  /** The last refusal, unless parts have arrived since. */
  readonly refusal: LimitRefusal | null;
  /** When a part was last used; null if never. */
  readonly lastUse: number | null;
}

/** Whether the plan's parts are used up, by the service's word or else by the count; null if not. */
export function usedUp({ plan, spent, refusal, lastUse }: Known, now: number): UsedUpPlan | null {
  // A limit of 0 has no month to begin anew: the application has no plan.
  const resets = plan.kind === 'monthly' && plan.parts !== 0;
  const isRefused = refusal !== null && (!resets || refusal.at >= periodStart(plan, now));
  if (!isRefused && partsLeft(plan, spent) !== 0) return null;
  return {
    limit: plan.parts ?? refusal?.limit ?? null,
    since: isRefused ? refusal.at : lastUse,
    resetsAt: resets ? nextMonthStart(now) : null,
    isRefused,
  };
}
