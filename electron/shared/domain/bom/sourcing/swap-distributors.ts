import { assignTo, isBetter, worthOf } from './assignment';
import type { Subset } from './enumerate-subsets';
import type { PlanNumbers } from './plan-numbers';

/** The sets that differ from `members` by one: without it, with another one in its place, or with one more. */
function* neighbors(members: readonly number[], count: number, maxSize: number): Generator<number[]> {
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => !members.includes(at));
  if (members.length > 1) for (const member of members) yield members.filter((at) => at !== member);
  for (const member of members) {
    for (const other of others) yield [...members.filter((at) => at !== member), other];
  }
  if (members.length < maxSize) for (const other of others) yield [...members, other];
}

/**
 * `subset` after dropping, swapping and adding single distributors, out of all there are, for as long as that makes it better.
 * A step is one set that was tried.
 */
export function* swapDistributors(
  numbers: PlanNumbers,
  subset: Subset,
  maxSize: number,
): Generator<void, Subset> {
  let best = subset;
  for (let isBest = false; !isBest; ) {
    isBest = true;
    for (const members of neighbors(best.members, numbers.terms.length, maxSize)) {
      const worth = worthOf(numbers, assignTo(numbers, members));
      yield;
      if (!isBetter(worth, best)) continue;
      best = { members, ...worth };
      isBest = false;
      break;
    }
  }
  return best;
}
