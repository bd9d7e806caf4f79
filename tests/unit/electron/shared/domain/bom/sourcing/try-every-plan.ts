import {
  isBetter,
  leftOut,
  type Worth,
} from '../../../../../../../electron/shared/domain/bom/sourcing/assignment';
import type { PlanNumbers } from '../../../../../../../electron/shared/domain/bom/sourcing/plan-numbers';

/** The best of all plans for at most `max` distributors, found by trying each distributor for each line. */
export function tryEveryPlan({ costs, cheapest, terms }: PlanNumbers, max: number): Worth {
  let best: Worth = { uncovered: Infinity, cost: Infinity };
  const chosen: number[] = [];
  const visit = (line: number): void => {
    if (line < cheapest.length) {
      for (let at = leftOut; at < terms.length; at += 1) {
        if (at !== leftOut && costs[at]?.[line] === Infinity) continue;
        chosen[line] = at;
        visit(line + 1);
      }
      return;
    }
    const open = new Set(chosen.filter((at) => at !== leftOut));
    if (open.size > max) return;
    const skipped = chosen.flatMap((at, each) => (at === leftOut ? [each] : []));
    const goods = (at: number) =>
      chosen.reduce((sum, place, each) => sum + (place === at ? (costs[at]?.[each] ?? 0) : 0), 0);
    let cost = skipped.reduce((sum, each) => sum + (cheapest[each] ?? 0), 0);
    for (const at of open) {
      const { shipping = 0, freeFrom = Infinity, minimum = 0 } = terms[at] ?? {};
      const paid = Math.max(goods(at), minimum);
      cost += paid + (paid < freeFrom ? shipping : 0);
    }
    const worth = { uncovered: skipped.length, cost };
    if (isBetter(worth, best)) best = worth;
  };
  visit(0);
  return best;
}
