import { assignTo, type Worth } from './assignment';
import type { CheapestSubsets, Subset } from './enumerate-subsets';
import { type CheaperPlan, planOf, type SourcingPlan } from './sourcing-plan';
import type { SourcingProblem } from './sourcing-problem';

/** How many more lines may be left out: two, or a tenth of many lines. */
const fewLines = 2;
/** Much less: at most four fifths of the cost, counting left-out lines at their cheapest. */
const isMuchLess = (one: number, other: number) => one * 5 <= other * 4;

/** The cheapest of the subsets of up to `size` that leave out a few more lines than `worth`, if it costs much less; else null. */
function cheaperSubset(cheapest: CheapestSubsets, worth: Worth, size: number, lines: number): Subset | null {
  const most = worth.uncovered + Math.max(fewLines, Math.floor(lines / 10));
  let found: Subset | null = null;
  for (const [of, byGaps] of cheapest) {
    if (of > size) continue;
    for (const subset of byGaps.values()) {
      if (subset.uncovered <= worth.uncovered || subset.uncovered > most) continue;
      if (subset.cost < (found?.cost ?? Number.POSITIVE_INFINITY)) found = subset;
    }
  }
  return found && isMuchLess(found.cost, worth.cost) ? found : null;
}

/** A plan that costs much less than `plan`, whose worth is `worth`, and leaves out a few more lines; null without one. */
export function cheaperPlan(
  problem: SourcingProblem,
  cheapest: CheapestSubsets,
  { maxDistributors, uncovered }: SourcingPlan,
  worth: Worth,
): CheaperPlan | null {
  const { numbers, lines } = problem;
  const subset = cheaperSubset(cheapest, worth, maxDistributors ?? 0, lines.length);
  if (!subset) return null;
  const left = new Set(uncovered);
  const plan = planOf(problem, assignTo(numbers, subset.members), maxDistributors);
  const leavesOut = plan.uncovered.filter((line) => !left.has(line));
  // What it leaves out may be locked, and is bought all the same from one distributor more.
  if (leavesOut.length === 0) return null;
  return {
    distributors: plan.orders.map(({ name }) => name),
    total: plan.total,
    estimated: plan.estimated,
    leavesOut,
  };
}
