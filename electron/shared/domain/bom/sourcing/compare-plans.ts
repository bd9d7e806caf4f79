import Big from 'big.js';
import type { Decimal } from '../../../contract/part';
import type { SourcingPlan } from './sourcing-plan';

/** A plan beside the others. */
export interface ComparedPlan extends SourcingPlan {
  /** What it costs over the cheapest plan; null where it leaves out more lines than that. */
  readonly overCheapest: Decimal | null;
}

const lines = ({ uncovered }: SourcingPlan) => uncovered.length;

/** `plans` with what each costs over the cheapest of those that leave out the fewest lines. */
export function comparePlans(plans: readonly SourcingPlan[]): ComparedPlan[] {
  const fewest = Math.min(...plans.map(lines));
  const complete = plans.filter((plan) => lines(plan) === fewest).map(({ total }) => new Big(total));
  const cheapest = complete.reduce(
    (least, total) => (total.lt(least) ? total : least),
    complete[0] ?? new Big(0),
  );
  return plans.map((plan) => ({
    ...plan,
    overCheapest: lines(plan) === fewest ? new Big(plan.total).minus(cheapest).toFixed() : null,
  }));
}

/** `plans` with `plan` in the place of those for as many distributors or more that are no better. */
export function withPlan(plans: readonly SourcingPlan[], plan: SourcingPlan): SourcingPlan[] {
  const max = plan.maxDistributors ?? Number.POSITIVE_INFINITY;
  return plans.map((other) => {
    // What costs much less than the former plan need not cost much less than a better one.
    const isSame = plan.total === other.total && lines(plan) === lines(other);
    if (other.maxDistributors === plan.maxDistributors)
      return { ...plan, cheaper: isSame ? other.cheaper : null };
    if (other.maxDistributors === null || other.maxDistributors < max) return other;
    const isCheaper = new Big(plan.total).lt(other.total);
    const isBetter = lines(plan) < lines(other) || (lines(plan) === lines(other) && isCheaper);
    return isBetter ? { ...plan, maxDistributors: other.maxDistributors, proof: null } : other;
  });
}
