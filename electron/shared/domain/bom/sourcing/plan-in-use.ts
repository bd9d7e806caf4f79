/** Up to how many distributors a plan buys from; null: any number. */
interface LimitedPlan {
  readonly maxDistributors: number | null;
}

/** The plan that is used for at most `max` distributors: where fewer offer anything, the one for all of them; null: line by line. */
export function planInUse<Plan extends LimitedPlan>(
  plans: readonly Plan[],
  max: number | null,
): Plan | undefined {
  if (max === null) return plans.find(({ maxDistributors }) => maxDistributors === null);
  return plans.findLast(({ maxDistributors }) => maxDistributors !== null && maxDistributors <= max);
}
