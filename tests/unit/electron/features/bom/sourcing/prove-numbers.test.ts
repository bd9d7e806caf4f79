import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../../../../electron/core/in-steps';
import { proveNumbers } from '../../../../../../electron/features/bom/sourcing/prove-numbers';
import {
  type Assignment,
  assignTo,
  worthOf,
} from '../../../../../../electron/shared/domain/bom/sourcing/assignment';
import { planProgram } from '../../../../../../electron/shared/domain/bom/sourcing/plan-model';
import type { PlanNumbers } from '../../../../../../electron/shared/domain/bom/sourcing/plan-numbers';
import { provePlan } from '../../../../../../electron/shared/domain/bom/sourcing/prove-plan';
import {
  planOf,
  type SourcingPlan,
} from '../../../../../../electron/shared/domain/bom/sourcing/sourcing-plan';
import { sourcingPlans } from '../../../../../../electron/shared/domain/bom/sourcing/sourcing-plans';
import { seededRandom } from '../../../../../support/seeded-random';
import { stressCount } from '../../../../../support/stress-count';
import { randomProblem, scatteredProblem } from '../../../shared/domain/bom/sourcing/made-problems';
import { tryEveryPlan } from '../../../shared/domain/bom/sourcing/try-every-plan';

const highs = await loadHighs();

/** No small BOM takes as long. */
const seconds = 20;

/** A random BOM with one of its plans. */
function randomPlan(random: () => number, lines: number, distributors: number) {
  const problem = randomProblem(random, lines, distributors);
  const plans = runToEnd(sourcingPlans(problem)).slice(1);
  return { problem, plan: plans[Math.floor(random() * plans.length)] };
}

it('the plans equal the optimum of HiGHS, or lie within the bound that is stated', () => {
  const random = seededRandom(2026);
  const boms = stressCount('BOMs whose plans are proven', { small: 50, full: 500 });
  for (let bom = 0; bom < boms; bom += 1) {
    const { problem, plan } = randomPlan(random, 8, 5);
    if (!plan?.maxDistributors) continue;
    const request = {
      numbers: problem.numbers,
      start: plan.assignment,
      maxDistributors: plan.maxDistributors,
    };
    const { assignment, proof } = proveNumbers(highs, request, seconds);
    expect(proof).toEqual({ kind: 'optimal', leavesOutFewest: true });
    const [found, best] = [plan.assignment, assignment].map((each) => worthOf(problem.numbers, each));
    expect(found?.uncovered).toBe(best?.uncovered);
    expect(found?.cost).toBeGreaterThanOrEqual(best?.cost ?? Infinity);
    if (found?.cost === best?.cost) continue;
    // Without time HiGHS proves nothing, and what is stated still holds.
    const hasty = proveNumbers(highs, request, 0);
    if (hasty.proof.kind !== 'within') continue;
    const above = worthOf(problem.numbers, hasty.assignment).cost / (best?.cost ?? 0) - 1;
    expect(above * 100).toBeLessThanOrEqual(Number(hasty.proof.percent));
  }
});

it('what HiGHS found is found again once the BOM is changed', () => {
  // In these BOMs HiGHS finds a better plan for two distributors.
  for (const seed of [24, 40]) {
    const problem = randomProblem(seededRandom(seed), 12, 5);
    const planFor2 = (former: readonly SourcingPlan[] = []) =>
      runToEnd(sourcingPlans(problem, former)).find((plan) => plan.maxDistributors === 2);
    const plan = planFor2();
    if (!plan) throw new Error('There is a plan for two');
    const worth = (assignment: Assignment) => worthOf(problem.numbers, assignment);
    const start = plan.assignment;
    const request = { numbers: problem.numbers, start, maxDistributors: 2 };
    const { assignment } = proveNumbers(highs, request, seconds);
    expect(worth(assignment).cost).toBeLessThan(worth(start).cost);
    const former = planOf(problem, assignment, 2);
    expect(planFor2([former])).toMatchObject({ total: former.total, uncovered: former.uncovered });
  }
});

it('what HiGHS calls the best is the best of all plans', () => {
  const random = seededRandom(7);
  const boms = stressCount('BOMs whose plans are all tried', { small: 20, full: 500 });
  for (let bom = 0; bom < boms; bom += 1) {
    const { problem, plan } = randomPlan(random, 5, 4);
    if (!plan?.maxDistributors) continue;
    const request = {
      numbers: problem.numbers,
      start: plan.assignment,
      maxDistributors: plan.maxDistributors,
    };
    const { assignment } = proveNumbers(highs, request, seconds);
    expect(worthOf(problem.numbers, assignment)).toEqual(tryEveryPlan(problem.numbers, plan.maxDistributors));
  }
});

it('from any plan to start with, as few lines are left out as so many distributors allow', () => {
  const random = seededRandom(18);
  const boms = stressCount('BOMs whose lines are scattered', { small: 40, full: 500 });
  let gained = 0;
  for (let bom = 0; bom < boms; bom += 1) {
    const { numbers } = scatteredProblem(random, 6, 5);
    if (numbers.cheapest.length === 0) continue;
    const maxDistributors = 1 + Math.floor(random() * Math.max(1, numbers.terms.length - 1));
    const members = numbers.terms.map((_, at) => at).slice(0, maxDistributors);
    const start = assignTo(numbers, members);
    const { assignment, proof } = proveNumbers(highs, { numbers, start, maxDistributors }, seconds);
    const best = tryEveryPlan(numbers, maxDistributors);
    expect(proof).toEqual({ kind: 'optimal', leavesOutFewest: true });
    expect(worthOf(numbers, assignment)).toEqual(best);
    if (best.uncovered < worthOf(numbers, start).uncovered) gained += 1;
  }
  // Where the start leaves out more, the better plan may cost more than it.
  expect(gained).toBeGreaterThan(boms / 10);
});

it('where nobody knows if fewer lines could be left out, the proof says so', () => {
  const numbers: PlanNumbers = {
    costs: [Float64Array.of(1, Infinity), Float64Array.of(Infinity, 1)],
    cheapest: Float64Array.of(1, 1),
    terms: [
      { shipping: 0, freeFrom: Infinity, minimum: 0 },
      { shipping: 0, freeFrom: Infinity, minimum: 0 },
    ],
  };
  const start = Int32Array.of(0, -1);
  const program = planProgram(numbers, start, 1);
  const solution = { values: program.columnsOf(start), bound: 2 };
  expect(provePlan(numbers, start, program, solution, false).proof).toEqual({
    kind: 'optimal',
    leavesOutFewest: false,
  });
});

describe('costs beyond nine digits', () => {
  const numbers: PlanNumbers = {
    costs: [
      Float64Array.of(5_000_000_000_001, 7_000_000_000_007),
      Float64Array.of(5_000_000_000_000, 9_000_000_000_000),
    ],
    cheapest: Float64Array.of(5_000_000_000_000, 7_000_000_000_007),
    terms: [
      { shipping: 10_000_000_003, freeFrom: 12_000_000_000_008, minimum: 0 },
      { shipping: 1, freeFrom: Infinity, minimum: 0 },
    ],
  };

  it('are rounded down for the solver, and the plan is reckoned exactly', () => {
    const { assignment, proof } = proveNumbers(
      highs,
      { numbers, start: Int32Array.of(1, 1), maxDistributors: 2 },
      seconds,
    );
    expect(worthOf(numbers, assignment).cost).toBe(12_000_000_000_008);
    // A plan that is cheaper by less than the rounding would look the same to the solver.
    expect(proof).toEqual({ kind: 'within', percent: '0.1', leavesOutFewest: true });
  });

  it('are the lowest where they are those of the cheapest goods', () => {
    const free = { ...numbers, terms: numbers.terms.map(() => ({ shipping: 0, freeFrom: 0, minimum: 0 })) };
    const { proof } = proveNumbers(
      highs,
      { numbers: free, start: Int32Array.of(1, 0), maxDistributors: 2 },
      seconds,
    );
    expect(proof).toEqual({ kind: 'optimal', leavesOutFewest: true });
  });
});
