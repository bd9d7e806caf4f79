import type { BomPlan } from '../../../../electron/shared/contract/bom/bom-plans';
import { planInUse } from '../../../../electron/shared/domain/bom/sourcing/plan-in-use';

/** A plan in the table. */
export interface PlanRow {
  readonly plan: BomPlan;
  readonly isInUse: boolean;
  readonly covered: number;
  readonly lines: number;
  /** The number of distributors of the first row that buys the same; null in the first one, and where the plan is in use. */
  readonly sameAs: number | null;
}

const orders = ({ orders: all }: BomPlan) => JSON.stringify(all);

/** Whether `one` buys what `other` does. */
const isSame = (one: BomPlan, other: BomPlan) => one.total === other.total && orders(one) === orders(other);

/** By the number of distributors; last the one that has no limit. */
export function planRows(plans: readonly BomPlan[], max: number | null): PlanRow[] {
  const used = planInUse(plans, max);
  const limited = plans.filter(({ maxDistributors }) => maxDistributors !== null);
  const others = plans.filter(({ maxDistributors }) => maxDistributors === null);
  return [...limited, ...others].map((plan) => {
    const covered = plan.orders.reduce((sum, order) => sum + order.lines, 0);
    const isInUse = plan === used;
    const first = limited.find((other) => isSame(plan, other)) ?? plan;
    const sameAs = isInUse || first === plan || plan.maxDistributors === null ? null : first.maxDistributors;
    return { plan, isInUse, covered, lines: covered + plan.uncovered.length, sameAs };
  });
}

/** Whether any plan has shipping or a minimum order in its total. */
export const haveShipping = (plans: readonly BomPlan[]): boolean =>
  plans.some(({ shipping, topUp }) => Number(shipping) > 0 || Number(topUp) > 0);
