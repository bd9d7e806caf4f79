import { type Assignment, feeOf, isBetter, leftOut, ordersOf, worthOf } from './assignment';
import type { PlanNumbers } from './plan-numbers';

/** Each pass moves every line at most once; moves only ever save, and few passes are needed. */
const maxPasses = 20;

/** Whether the fees depend on what is bought: else every line is best at its cheapest distributor. */
export const feesDepend = ({ terms }: PlanNumbers) =>
  terms.some(({ freeFrom, minimum, shipping }) => minimum > 0 || (shipping > 0 && freeFrom < Infinity));

/** Moves single lines between `members` while that saves, in place. */
function moveLines(numbers: PlanNumbers, assignment: Assignment, members: readonly number[]): void {
  const { subtotals, counts } = ordersOf(numbers, assignment);
  const feeAt = (at: number, subtotal: number, count: number) => {
    const terms = numbers.terms[at];
    return count === 0 || !terms ? 0 : feeOf(terms, subtotal);
  };
  const costAt = (at: number, line: number) => numbers.costs[at]?.[line] ?? Number.POSITIVE_INFINITY;
  for (let pass = 0, moved = true; moved && pass < maxPasses; pass += 1) {
    moved = false;
    for (let line = 0; line < assignment.length; line += 1) {
      const from = assignment[line] as number;
      if (from === leftOut) continue;
      const cost = costAt(from, line);
      const [subtotal, count] = [subtotals[from] as number, counts[from] as number];
      const left = feeAt(from, subtotal - cost, count - 1) - feeAt(from, subtotal, count) - cost;
      let [best, saved] = [from, 0];
      for (const to of members) {
        const there = costAt(to, line);
        if (to === from || there === Number.POSITIVE_INFINITY) continue;
        const [before, lines] = [subtotals[to] as number, counts[to] as number];
        const change = left + there + feeAt(to, before + there, lines + 1) - feeAt(to, before, lines);
        if (change < saved) [best, saved] = [to, change];
      }
      if (best === from) continue;
      subtotals[from] = subtotal - cost;
      counts[from] = count - 1;
      subtotals[best] = (subtotals[best] as number) + costAt(best, line);
      counts[best] = (counts[best] as number) + 1;
      assignment[line] = best;
      moved = true;
    }
  }
}

/**
 * `assignment` with lines moved to `to` until it ships for free or reaches its minimum: those first that cost the least more for
 * what they bring. Null where that needs none, or cannot be reached.
 */
function fillOrder(numbers: PlanNumbers, assignment: Assignment, to: number): Assignment | null {
  const { freeFrom = 0, minimum = 0, shipping = 0 } = numbers.terms[to] ?? {};
  const column = numbers.costs[to] as Float64Array;
  let subtotal = ordersOf(numbers, assignment).subtotals[to] as number;
  const goal = shipping > 0 && freeFrom < Infinity ? Math.max(minimum, freeFrom) : minimum;
  if (subtotal >= goal) return null;
  const moves = [];
  for (let line = 0; line < assignment.length; line += 1) {
    const from = assignment[line] as number;
    const there = column[line] as number;
    if (from === leftOut || from === to || there === Number.POSITIVE_INFINITY) continue;
    moves.push({ line, there, more: (there - (numbers.costs[from]?.[line] as number)) / Math.max(1, there) });
  }
  moves.sort((a, b) => a.more - b.more);
  const filled = assignment.slice();
  for (const { line, there } of moves) {
    if (subtotal >= goal) break;
    filled[line] = to;
    subtotal += there;
  }
  return subtotal >= goal ? filled : null;
}

/** Moves lines between `members` while that saves: one at a time, and as many as one of them needs to ship for free. */
export function improveAssignment(
  numbers: PlanNumbers,
  start: Assignment,
  members: readonly number[],
): Assignment {
  let best = start.slice();
  moveLines(numbers, best, members);
  let worth = worthOf(numbers, best);
  for (const to of members) {
    const filled = fillOrder(numbers, best, to);
    if (!filled) continue;
    moveLines(numbers, filled, members);
    const other = worthOf(numbers, filled);
    if (!isBetter(other, worth)) continue;
    best = filled;
    worth = other;
  }
  return best;
}
