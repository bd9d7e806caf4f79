import type { PlanNumbers, UnitTerms } from './plan-numbers';

/** The distributor of each line by its place; -1 where a line is left out. */
export type Assignment = Int32Array<ArrayBuffer>;

export const leftOut = -1;

/** How good an assignment is. Fewer lines left out are better, whatever they cost. */
export interface Worth {
  readonly uncovered: number;
  /** In units: goods, shipping and top-ups. Lines left out count at their cheapest, so that leaving out a costly one is no gain. */
  readonly cost: number;
}

export const isBetter = (one: Worth, other: Worth) =>
  one.uncovered < other.uncovered || (one.uncovered === other.uncovered && one.cost < other.cost);

/** What an order of `subtotal` units costs beyond the goods: shipping, and what is missing from the minimum. */
export function feeOf({ shipping, freeFrom, minimum }: UnitTerms, subtotal: number): number {
  const paid = Math.max(subtotal, minimum);
  return paid - subtotal + (paid >= freeFrom ? 0 : shipping);
}

/** The cheapest of `members` for each line, the first of equal ones. */
export function assignTo({ costs, cheapest }: PlanNumbers, members: readonly number[]): Assignment {
  const assignment = new Int32Array(cheapest.length).fill(leftOut);
  const lowest = new Float64Array(cheapest.length).fill(Number.POSITIVE_INFINITY);
  for (const member of members) {
    const column = costs[member] as Float64Array;
    for (let line = 0; line < column.length; line += 1) {
      if ((column[line] as number) >= (lowest[line] as number)) continue;
      lowest[line] = column[line] as number;
      assignment[line] = member;
    }
  }
  return assignment;
}

/** What is bought at each distributor, in units and in lines. */
export interface Orders {
  readonly subtotals: Float64Array;
  readonly counts: Int32Array;
}

export function ordersOf({ costs, terms }: PlanNumbers, assignment: Assignment): Orders {
  const subtotals = new Float64Array(terms.length);
  const counts = new Int32Array(terms.length);
  for (let line = 0; line < assignment.length; line += 1) {
    const at = assignment[line] as number;
    if (at === leftOut) continue;
    subtotals[at] = (subtotals[at] as number) + (costs[at]?.[line] as number);
    counts[at] = (counts[at] as number) + 1;
  }
  return { subtotals, counts };
}

export function worthOf(numbers: PlanNumbers, assignment: Assignment): Worth {
  const { subtotals, counts } = ordersOf(numbers, assignment);
  let [uncovered, cost] = [0, 0];
  for (let line = 0; line < assignment.length; line += 1) {
    if (assignment[line] !== leftOut) continue;
    uncovered += 1;
    cost += numbers.cheapest[line] as number;
  }
  for (const [at, terms] of numbers.terms.entries()) {
    const subtotal = subtotals[at] as number;
    if (counts[at]) cost += subtotal + feeOf(terms, subtotal);
  }
  return { uncovered, cost };
}
