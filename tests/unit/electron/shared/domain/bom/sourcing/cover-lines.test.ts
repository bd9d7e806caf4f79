import { expect, it } from 'vitest';
import { runToEnd } from '../../../../../../../electron/core/in-steps';
import { coverLines } from '../../../../../../../electron/shared/domain/bom/sourcing/cover-lines';
import type { PlanNumbers } from '../../../../../../../electron/shared/domain/bom/sourcing/plan-numbers';
import { seededRandom } from '../../../../../../support/seeded-random';

/** A BOM of so many lines, and which of them each distributor has. */
const numbersOf = (count: number, lines: readonly (readonly number[])[]): PlanNumbers => ({
  costs: lines.map((own) =>
    Float64Array.from({ length: count }, (_, line) => (own.includes(line) ? 1 : Number.POSITIVE_INFINITY)),
  ),
  cheapest: new Float64Array(count).fill(1),
  terms: lines.map(() => ({ shipping: 0, freeFrom: Number.POSITIVE_INFINITY, minimum: 0 })),
});

const leftOutBy = ({ costs, cheapest }: PlanNumbers, members: readonly number[]) =>
  cheapest.filter((_, line) => members.every((at) => costs[at]?.[line] === Infinity)).length;

/** What the best set of at most `size` distributors leaves out, by trying each. */
function fewestLeftOut(numbers: PlanNumbers, size: number, members: readonly number[] = []): number {
  const own = leftOutBy(numbers, members);
  if (members.length === size) return own;
  const next = (members.at(-1) ?? -1) + 1;
  const others = Array.from({ length: numbers.costs.length - next }, (_, at) => next + at);
  return Math.min(own, ...others.map((at) => fewestLeftOut(numbers, size, [...members, at])));
}

const search = (numbers: PlanNumbers, size: number, uncovered: number, maxWork = Infinity) =>
  runToEnd(coverLines(numbers, size, uncovered, maxWork));

it('the distributors that leave out the fewest lines are found', () => {
  const random = seededRandom(31);
  for (let round = 0; round < 150; round += 1) {
    const count = 1 + Math.floor(random() * 70);
    const share = 0.1 + random() * 0.5;
    const all = Array.from({ length: count }, (_, line) => line);
    const numbers = numbersOf(
      count,
      Array.from({ length: 1 + Math.floor(random() * 8) }, () => all.filter(() => random() < share)),
    );
    const size = 1 + Math.floor(random() * 4);
    const fewest = fewestLeftOut(numbers, size);
    const { members, isProven } = search(numbers, size, count);
    expect(isProven).toBe(true);
    expect(leftOutBy(numbers, members ?? [])).toBe(fewest);
    expect(members?.length ?? 0).toBeLessThanOrEqual(size);
    // What leaves out as few is not found again.
    expect(search(numbers, size, fewest)).toEqual({ members: null, isProven: true });
  }
});

it('two that have everything are found beside one that has the most', () => {
  const numbers = numbersOf(9, [
    [0, 1, 2, 3, 5, 6],
    [0, 1, 2, 3, 4],
    [5, 6, 7, 8],
  ]);
  expect(search(numbers, 1, 9).members).toEqual([0]);
  expect([...(search(numbers, 2, 9).members ?? [])].sort()).toEqual([1, 2]);
});

it('a search that ends early says that nothing is proven', () => {
  const numbers = numbersOf(6, [[0, 1, 2], [1, 3, 4], [0, 2, 3], [5]]);
  expect(search(numbers, 2, 6, 1)).toMatchObject({ isProven: false });
  expect(search(numbers, 2, 6)).toMatchObject({ isProven: true });
});
