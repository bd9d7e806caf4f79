import { type Assignment, assignTo, isBetter, type Worth, worthOf } from './assignment';
import { cheaperPlan } from './cheaper-plan';
import { coverLines } from './cover-lines';
import {
  type BestSubsets,
  type CheapestSubsets,
  enumerateSubsets,
  insertSubset,
  type Subset,
} from './enumerate-subsets';
import { formerAssignment } from './former-assignment';
import { feesDepend, improveAssignment } from './improve-assignment';
import type { PlanNumbers } from './plan-numbers';
import { enumerableDistributors, rankDistributors } from './rank-distributors';
import { planOf, type SourcingPlan } from './sourcing-plan';
import type { SourcingProblem } from './sourcing-problem';
import { swapDistributors } from './swap-distributors';

/** The most distributors of a plan. */
export const maxPlanDistributors = 5;

interface Found {
  readonly assignment: Assignment;
  readonly worth: Worth;
}

interface SearchedSubsets {
  readonly subsets: BestSubsets;
  readonly cheapest: CheapestSubsets;
  /** Whether none was left untried. */
  readonly isComplete: boolean;
}

/** About a twentieth of a second. */
const maxCoverWork = 100_000_000;

/** A subset of at most `size` that leaves out fewer lines than `subset`; else that. */
function* withMoreLines(numbers: PlanNumbers, subset: Subset, size: number): Generator<void, Subset> {
  const { members } = yield* coverLines(numbers, size, subset.uncovered, maxCoverWork);
  return members ? { members, ...worthOf(numbers, assignTo(numbers, members)) } : subset;
}

function* bestSubsets(numbers: PlanNumbers, maxSize: number): Generator<void, SearchedSubsets> {
  const distributors = numbers.terms.length;
  const count = enumerableDistributors(distributors, numbers.cheapest.length, maxSize);
  const among = yield* rankDistributors(numbers, count);
  const { best, cheapest } = yield* enumerateSubsets(numbers, among, maxSize);
  if (count === distributors) return { subsets: best, cheapest, isComplete: true };
  const swapped = new Map<number, Subset[]>([...best].map(([size, subsets]) => [size, [...subsets]]));
  for (const [size, [first]] of best) {
    if (!first) continue;
    const start = yield* withMoreLines(numbers, first, size);
    const subset = yield* swapDistributors(numbers, start, size);
    const others = swapped.get(subset.members.length);
    if (subset !== first && others) insertSubset(others, subset);
  }
  return { subsets: swapped, cheapest, isComplete: false };
}

/** The best assignment of each subset, and of them the best. */
function* bestOfSize(numbers: PlanNumbers, subsets: readonly Subset[]): Generator<void, Found | null> {
  const depends = feesDepend(numbers);
  let best: Found | null = null;
  for (const { members } of subsets) {
    const start = assignTo(numbers, members);
    const assignment = depends ? improveAssignment(numbers, start, members) : start;
    const worth = worthOf(numbers, assignment);
    if (!best || isBetter(worth, best.worth)) best = { assignment, worth };
    yield;
  }
  return best;
}

/**
 * Where to buy: each line at its cheapest first, then the best plans that were found for at most 1 to 5 distributors, or as many as
 * there are. A plan for more distributors is never worse, and none is worse than one of `former`, which were found by longer searches
 * before the BOM was changed: a change to a line moves no other lines for the worse. Runs in steps of some milliseconds at most, so that whoever runs them
 * can pause in between.
 */
export function* sourcingPlans(
  problem: SourcingProblem,
  former: readonly SourcingPlan[] = [],
): Generator<void, SourcingPlan[]> {
  const { numbers } = problem;
  const lineByLine = Int32Array.from(problem.lines, (line) => line.cheapest);
  const plans = [planOf(problem, lineByLine, null)];
  const maxSize = Math.min(maxPlanDistributors, problem.distributors.length);
  const { subsets, cheapest, isComplete } = yield* bestSubsets(numbers, maxSize);
  // Where fees do not depend on what is bought, trying all subsets is a proof.
  const proof =
    isComplete && !feesDepend(numbers) ? ({ kind: 'optimal', leavesOutFewest: true } as const) : null;
  const ordered = new Set(lineByLine).size;
  let best: Found | null = null;
  const found = (assignment: Assignment): Found => ({ assignment, worth: worthOf(numbers, assignment) });
  for (let size = 1; size <= maxSize; size += 1) {
    const candidates = [
      yield* bestOfSize(numbers, subsets.get(size) ?? []),
      ...(size >= ordered ? [found(lineByLine)] : []),
      ...former
        .filter(({ maxDistributors }) => maxDistributors === size)
        .map((plan) => found(formerAssignment(problem, plan))),
    ];
    for (const other of candidates) if (other && (!best || isBetter(other.worth, best.worth))) best = other;
    if (best) {
      const plan = planOf(problem, best.assignment, size, proof);
      plans.push({ ...plan, cheaper: cheaperPlan(problem, cheapest, plan, best.worth) });
    }
    yield;
  }
  return plans;
}
