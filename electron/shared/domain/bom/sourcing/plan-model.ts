import { type Assignment, leftOut, worthOf } from './assignment';
import {
  type Buy,
  type Columns,
  lineRows,
  type ModelTerms,
  type Purchases,
  termRows,
} from './model-constraints';
import { createModelRows, type SparseRows } from './model-rows';
import type { PlanNumbers, UnitTerms } from './plan-numbers';

/** A mixed-integer program: what is least, `cost` times the columns, within the bounds of columns and rows. */
export interface PlanModel {
  readonly cost: Float64Array;
  /** Of each column; none is below 0. */
  readonly upper: Float64Array;
  /** 1 for a column of whole numbers. */
  readonly isWhole: Int32Array;
  readonly rows: SparseRows;
  /** The columns of the plan to start from. */
  readonly start: Float64Array;
}

/** A model with what its columns mean. */
export interface PlanProgram {
  readonly model: PlanModel;
  /** A unit of the model's costs is so many of the problem's. They are rounded down, so that a bound of the model is one of the problem. */
  readonly unit: number;
  /** The columns that make up an assignment. */
  columnsOf(assignment: Assignment): Float64Array;
  /** The assignment that columns stand for. */
  assignmentOf(columns: Float64Array): Assignment;
}

/** What a plan costs at most in the model's units: solvers reckon in floating point, with some nine exact digits. */
const maxModelCost = 1e9;

/** Terms in the model's units. A threshold that the rounded costs might miss is lowered by what they may have lost. */
function modelTerms({ shipping, freeFrom, minimum }: UnitTerms, unit: number, lines: number): ModelTerms {
  const lost = unit === 1 ? 0 : lines;
  const least = Math.max(0, Math.floor(minimum / unit) - lost);
  const isAlwaysFree = freeFrom <= minimum || freeFrom / unit <= lost;
  const paid = isAlwaysFree ? 0 : Math.floor(shipping / unit);
  const threshold = Math.floor(freeFrom / unit) - lost;
  return {
    shipping: paid,
    freeFrom: threshold,
    minimum: least,
    hasThreshold: paid > 0 && freeFrom < Infinity,
  };
}

/** The columns that may be part of a plan better than the one that costs `limit`. */
function usefulBuys({ costs, cheapest }: PlanNumbers, limit: number): Buy[] {
  const least = cheapest.reduce((sum, cost) => sum + cost, 0);
  return [...cheapest].flatMap((cost, line) =>
    costs.flatMap((column, distributor) => {
      const more = (column[line] ?? Infinity) - cost;
      return least + more <= limit ? [{ line, distributor }] : [];
    }),
  );
}

/** Numbers the columns behind the first `used` ones. */
function numberColumns(
  terms: readonly ModelTerms[],
  used: number,
  skippable: number,
): Columns & { readonly count: number } {
  let count = used;
  const next = () => {
    count += 1;
    return count - 1;
  };
  return {
    open: terms.map(next),
    free: terms.map(({ hasThreshold }) => (hasThreshold ? next() : null)),
    topUp: terms.map(({ minimum }) => (minimum > 0 ? next() : null)),
    skipped: Array.from({ length: skippable }, next),
    count,
  };
}

/** The columns that make up `assignment`. */
function columnsFor(
  { buys, cost, terms }: Purchases,
  { open, free, topUp, skipped }: Columns,
  assignment: Assignment,
): Float64Array {
  const start = new Float64Array(cost.length);
  const subtotals = terms.map(() => 0);
  for (const [column, { line, distributor }] of buys.entries()) {
    if (assignment[line] !== distributor) continue;
    start[column] = 1;
    start[open[distributor] ?? 0] = 1;
    subtotals[distributor] = (subtotals[distributor] ?? 0) + (cost[column] ?? 0);
  }
  for (const [distributor, { freeFrom, minimum }] of terms.entries()) {
    const isOpen = start[open[distributor] ?? 0] === 1;
    const subtotal = subtotals[distributor] ?? 0;
    const [isFree, missing] = [free[distributor], topUp[distributor]];
    if (isFree != null && isOpen && subtotal >= freeFrom) start[isFree] = 1;
    if (missing != null && isOpen) start[missing] = Math.max(0, minimum - subtotal);
  }
  for (const [line, column] of skipped.entries()) if (assignment[line] === leftOut) start[column] = 1;
  return start;
}

/**
 * The program whose least cost is that of the best plan for at most `maxDistributors` which leaves out no more lines than `start`.
 * Lines left out count at their cheapest. Columns that cannot be part of a better plan than `start` are not in it.
 */
export function planProgram(numbers: PlanNumbers, start: Assignment, maxDistributors: number): PlanProgram {
  const { cheapest } = numbers;
  const { cost: limit, uncovered } = worthOf(numbers, start);
  const unit = 10 ** Math.max(0, Math.ceil(Math.log10(limit / maxModelCost)));
  const terms = numbers.terms.map((each) => modelTerms(each, unit, cheapest.length));
  const buys = usefulBuys(numbers, limit);
  const columns = numberColumns(terms, buys.length, uncovered > 0 ? cheapest.length : 0);
  const cost = new Float64Array(columns.count);
  const upper = new Float64Array(columns.count).fill(1);
  const isWhole = new Int32Array(columns.count).fill(1);
  for (const [column, { line, distributor }] of buys.entries()) {
    cost[column] = Math.floor((numbers.costs[distributor]?.[line] ?? 0) / unit);
  }
  for (const [distributor, { shipping, minimum }] of terms.entries()) {
    const [isFree, missing] = [columns.free[distributor], columns.topUp[distributor]];
    cost[columns.open[distributor] ?? 0] = shipping;
    if (isFree != null) cost[isFree] = -shipping;
    if (missing == null) continue;
    cost[missing] = 1;
    upper[missing] = minimum;
    isWhole[missing] = 0;
  }
  for (const [line, column] of columns.skipped.entries())
    cost[column] = Math.floor((cheapest[line] ?? 0) / unit);
  const rows = createModelRows();
  lineRows(rows, numbers, buys, columns);
  termRows(rows, { buys, cost, terms }, columns);
  rows.add(
    -Infinity,
    maxDistributors,
    columns.open,
    columns.open.map(() => 1),
  );
  if (uncovered > 0)
    rows.add(
      -Infinity,
      uncovered,
      columns.skipped,
      columns.skipped.map(() => 1),
    );
  const columnsOf = (assignment: Assignment) => columnsFor({ buys, cost, terms }, columns, assignment);
  return {
    model: { cost, upper, isWhole, rows: rows.finish(), start: columnsOf(start) },
    unit,
    columnsOf,
    assignmentOf(values) {
      const assignment = new Int32Array(cheapest.length).fill(leftOut);
      for (const [column, { line, distributor }] of buys.entries()) {
        if ((values[column] ?? 0) > 0.5) assignment[line] = distributor;
      }
      return assignment;
    },
  };
}
