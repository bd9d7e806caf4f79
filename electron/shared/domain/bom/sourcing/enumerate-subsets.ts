import { feeOf, isBetter, leftOut, type Worth } from './assignment';
import type { PlanNumbers, UnitTerms } from './plan-numbers';

/** A set of distributors, with what the BOM costs where each line is bought at the cheapest of them. */
export interface Subset extends Worth {
  readonly members: readonly number[];
}

/** The best subsets of each size, the best first; by size. */
export type BestSubsets = ReadonlyMap<number, readonly Subset[]>;

/** The cheapest subset of each size for each number of lines that are left out. */
export type CheapestSubsets = ReadonlyMap<number, ReadonlyMap<number, Subset>>;

interface TriedSubsets {
  readonly best: BestSubsets;
  readonly cheapest: CheapestSubsets;
}

/** Subsets of each size that are looked at more closely. */
export const subsetsASize = 12;

/** Puts `subset` among the best of its size. */
export function insertSubset(best: Subset[], subset: Subset): void {
  const last = best.at(-1);
  if (best.length === subsetsASize && last && !isBetter(subset, last)) return;
  const at = best.findIndex((other) => isBetter(subset, other));
  best.splice(at < 0 ? best.length : at, 0, subset);
  if (best.length > subsetsASize) best.pop();
}

/**
 * Tries all subsets of at most `maxSize` of the distributors `among`, each with its exact fees. A step is one more subset.
 * Subsets with a distributor at which no line is bought are left out: a smaller one is the same.
 */
export function* enumerateSubsets(
  { costs, cheapest, terms }: PlanNumbers,
  among: readonly number[],
  maxSize: number,
): Generator<void, TriedSubsets> {
  const count = cheapest.length;
  const sizes = Array.from({ length: maxSize + 1 }, (_, size) => size);
  const best = new Map<number, Subset[]>(sizes.slice(1).map((size) => [size, []]));
  const byGaps = new Map<number, Map<number, Subset>>(sizes.slice(1).map((size) => [size, new Map()]));
  // One level a member: each line's cheapest of the members so far, and where that is.
  const lowest = sizes.map(() => new Float64Array(count).fill(Number.POSITIVE_INFINITY));
  const places = sizes.map(() => new Int32Array(count).fill(leftOut));
  const subtotals = new Float64Array(terms.length);

  function addMember(member: number, size: number): void {
    const column = costs[member] as Float64Array;
    const [before, placesBefore] = [lowest[size - 1] as Float64Array, places[size - 1] as Int32Array];
    const [after, placesAfter] = [lowest[size] as Float64Array, places[size] as Int32Array];
    for (let line = 0; line < count; line += 1) {
      const [own, other] = [column[line] as number, before[line] as number];
      const isCheaper = own < other;
      after[line] = isCheaper ? own : other;
      placesAfter[line] = isCheaper ? member : (placesBefore[line] as number);
    }
  }

  function measure(members: readonly number[]): Subset | null {
    const [bought, boughtAt] = [lowest[members.length] as Float64Array, places[members.length] as Int32Array];
    let [uncovered, cost] = [0, 0];
    for (const member of members) subtotals[member] = 0;
    for (let line = 0; line < count; line += 1) {
      const at = boughtAt[line] as number;
      if (at === leftOut) {
        uncovered += 1;
        cost += cheapest[line] as number;
      } else subtotals[at] = (subtotals[at] as number) + (bought[line] as number);
    }
    for (const member of members) {
      const subtotal = subtotals[member] as number;
      if (subtotal === 0) return null;
      cost += subtotal + feeOf(terms[member] as UnitTerms, subtotal);
    }
    return { members: [...members], uncovered, cost };
  }

  function note(subset: Subset): void {
    const size = subset.members.length;
    insertSubset(best.get(size) as Subset[], subset);
    const ofSize = byGaps.get(size) as Map<number, Subset>;
    const other = ofSize.get(subset.uncovered);
    if (!other || subset.cost < other.cost) ofSize.set(subset.uncovered, subset);
  }

  function* visit(members: number[], from: number): Generator<void, void> {
    for (let next = from; next < among.length; next += 1) {
      const member = among[next] as number;
      members.push(member);
      addMember(member, members.length);
      const subset = measure(members);
      if (subset) note(subset);
      yield;
      if (members.length < maxSize) yield* visit(members, next + 1);
      members.pop();
    }
  }

  yield* visit([], 0);
  return { best, cheapest: byGaps };
}
