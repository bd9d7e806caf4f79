import { planInUse } from './plan-in-use';
import type { SourcingPlan } from './sourcing-plan';

type Plan = Pick<SourcingPlan, 'maxDistributors' | 'orders'>;

/**
 * Compares distributors for lists of them: first the one with the most lines in the plan in use, for at most `max` distributors or
 * null, then the one in the most plans, then the one that offers the most lines.
 */
export function byUse(plans: readonly Plan[], max: number | null) {
  const used = new Map(planInUse(plans, max)?.orders.map(({ id, lines }) => [id, lines]));
  const planned = new Map<string, number>();
  for (const { id } of plans.flatMap(({ orders }) => orders)) planned.set(id, (planned.get(id) ?? 0) + 1);
  const rank = (id: string) => [used.get(id) ?? 0, planned.get(id) ?? 0] as const;
  return (
    one: { readonly id: string; readonly lines: number },
    other: { readonly id: string; readonly lines: number },
  ): number => {
    const [[lines, plansOfOne], [otherLines, plansOfOther]] = [rank(one.id), rank(other.id)];
    return otherLines - lines || plansOfOther - plansOfOne || other.lines - one.lines;
  };
}
