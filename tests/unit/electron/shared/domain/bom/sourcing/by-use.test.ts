import { expect, it } from 'vitest';
import { byUse } from '../../../../../../../electron/shared/domain/bom/sourcing/by-use';

const order = (id: string, lines: number) => ({
  id,
  name: id,
  lines,
  goods: '1',
  shipping: '0',
  topUp: '0',
  isLocked: false,
});
const plans = [
  { maxDistributors: null, orders: [order('a', 3), order('b', 1)] },
  { maxDistributors: 1, orders: [order('c', 4)] },
  { maxDistributors: 2, orders: [order('c', 2), order('b', 2)] },
];
const offered = [
  { id: 'd', lines: 9 },
  { id: 'e', lines: 10 },
  { id: 'c', lines: 4 },
  { id: 'b', lines: 3 },
  { id: 'a', lines: 3 },
];
const ordered = (max: number | null) => [...offered].sort(byUse(plans, max)).map(({ id }) => id);

it('distributors of the plan in use lead, then those of other plans, then those that offer the most', () => {
  expect(ordered(null)).toEqual(['a', 'b', 'c', 'e', 'd']);
  expect(ordered(1)).toEqual(['c', 'b', 'a', 'e', 'd']);
});
