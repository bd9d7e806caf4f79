import type { Decimal } from '../../../contract/part';
import { type Assignment, isBetter, worthOf } from './assignment';
import type { PlanProgram } from './plan-model';
import type { PlanNumbers } from './plan-numbers';

/** How near a plan is to the lowest total with one offer per line. */
type Nearness =
  | { readonly kind: 'optimal' }
  /** At most so much above it. */
  | { readonly kind: 'within'; readonly percent: Decimal };

/** How near a plan is to the best one for as many distributors. */
export type PlanProof = Nearness & {
  /** Whether no plan leaves out fewer lines; else it is compared with those that leave out as many. */
  readonly leavesOutFewest: boolean;
};

export interface ProvenAssignment {
  readonly assignment: Assignment;
  readonly proof: PlanProof;
}

/** What a solver says of a model: its best columns, null where it found none, and what no solution is below. */
export interface ModelSolution {
  readonly values: Float64Array | null;
  readonly bound: number;
}

/** All costs of a model are whole numbers, which a bound in floating point may miss by less than this. */
const boundError = 1e-3;

function nearnessOf(
  numbers: PlanNumbers,
  assignment: Assignment,
  { model, unit, columnsOf }: PlanProgram,
  bound: number,
): Nearness {
  const least = Math.ceil(bound - boundError);
  const columns = columnsOf(assignment);
  const modelled = columns.reduce((sum, value, at) => sum + value * (model.cost[at] ?? 0), 0);
  // Where the solver's costs are rounded, a plan that looks as cheap to it may be cheaper.
  if (unit === 1 && modelled <= least) return { kind: 'optimal' };
  // Shipping and all that the solver had no time for left aside, no plan is below the cheapest goods.
  const goods = numbers.cheapest.reduce((sum, cost) => sum + cost, 0);
  const lowest = Math.max(least * unit, goods);
  const { cost } = worthOf(numbers, assignment);
  if (cost <= lowest) return { kind: 'optimal' };
  const above = (cost - lowest) / lowest;
  return { kind: 'within', percent: (Math.ceil(above * 1000) / 10).toFixed(1) };
}

/**
 * The better one of `start` and what the solver found of its program, reckoned exactly, with the proof. `leavesOutFewest`: whether it
 * is known that no plan leaves out fewer lines than `start`.
 */
export function provePlan(
  numbers: PlanNumbers,
  start: Assignment,
  program: PlanProgram,
  { values, bound }: ModelSolution,
  leavesOutFewest: boolean,
): ProvenAssignment {
  const found = values && program.assignmentOf(values);
  const isFound = found && isBetter(worthOf(numbers, found), worthOf(numbers, start));
  const assignment = isFound ? found : start;
  return { assignment, proof: { ...nearnessOf(numbers, assignment, program, bound), leavesOutFewest } };
}
