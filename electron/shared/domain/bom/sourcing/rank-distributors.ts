import { assignTo, isBetter, type Worth, worthOf } from './assignment';
import type { PlanNumbers } from './plan-numbers';

/** Subsets times lines that are tried at most: about a tenth of a second. */
const maxWork = 10_000_000;

/** However many lines there are. */
const minDistributors = 12;

/** Subsets of at most `size` out of `count`. */
function subsetCount(count: number, size: number): number {
  let [sum, ofThisSize] = [0, 1];
  for (let taken = 1; taken <= size; taken += 1) {
    ofThisSize = (ofThisSize * (count - taken + 1)) / taken;
    sum += ofThisSize;
  }
  return sum;
}

/** Of how many distributors all subsets of at most `size` are tried, with so many lines. */
export function enumerableDistributors(distributors: number, lines: number, size: number): number {
  let count = Math.min(distributors, minDistributors);
  while (count < distributors && subsetCount(count + 1, size) * lines <= maxWork) count += 1;
  return count;
}

/**
 * The `count` distributors to try, each the one that makes the BOM best together with those before it: what they cover
 * first, then what that costs. A step is one more of them.
 */
export function* rankDistributors(numbers: PlanNumbers, count: number): Generator<void, number[]> {
  const all = numbers.terms.map((_, at) => at);
  if (count >= all.length) return all;
  const ranked: number[] = [];
  while (ranked.length < count) {
    let best: { readonly at: number; readonly worth: Worth } | null = null;
    for (const at of all) {
      if (ranked.includes(at)) continue;
      const worth = worthOf(numbers, assignTo(numbers, [...ranked, at]));
      if (!best || isBetter(worth, best.worth)) best = { at, worth };
      yield;
    }
    if (best) ranked.push(best.at);
  }
  return ranked;
}
