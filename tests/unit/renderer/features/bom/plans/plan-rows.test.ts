import { describe, expect, it } from 'vitest';
import type { BomPlan } from '../../../../../../electron/shared/contract/bom/bom-plans';
import { foundText } from '../../../../../../renderer/features/bom/plans/found-text';
import { planNames } from '../../../../../../renderer/features/bom/plans/plan-names';
import { planRows } from '../../../../../../renderer/features/bom/plans/plan-rows';

type Order = BomPlan['orders'][number];

const order = (name: string, isLocked = false): Order => ({
  ...{ id: name, name, lines: 2, goods: '5', shipping: '0', topUp: '0' },
  isLocked,
});

/** A plan that buys from those who are named. */
const plan = (
  maxDistributors: number | null,
  names: readonly string[],
  more: Partial<BomPlan> = {},
): BomPlan => ({
  maxDistributors,
  orders: names.map((name) => order(name)),
  ...{ goods: '10', shipping: '0', topUp: '0', total: '10', excess: '0' },
  estimated: false,
  uncovered: [],
  overCheapest: '0',
  proof: null,
  cheaper: null,
  ...more,
});

it('a plan that buys what one for fewer distributors buys says so, unless it is in use', () => {
  const both = ['Newark', 'Farnell'];
  const plans = [
    plan(null, both),
    plan(1, ['Newark'], { total: '12' }),
    plan(2, both),
    plan(3, both),
    plan(4, both),
  ];
  const same = (max: number | null) => planRows(plans, max).map(({ sameAs }) => sameAs);
  expect(same(null)).toEqual([null, null, 2, 2, null]);
  expect(same(3)).toEqual([null, null, null, 2, null]);
  // Somewhere else for as much is another plan.
  const other = planRows([plan(1, ['Newark']), plan(2, ['Farnell'])], null);
  expect(other.map(({ sameAs }) => sameAs)).toEqual([null, null]);
});

describe('the names of a plan', () => {
  it('end with those of distributors that only locked lines add', () => {
    expect(planNames([order('Bürklin', true), order('DigiKey'), order('Mouser')])).toBe(
      'DigiKey, Mouser + Bürklin (locked)',
    );
    expect(planNames([order('Bürklin', true)])).toBe('Bürklin (locked)');
  });

  it('are counted where they are many', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => order(name));
    expect(planNames(all)).toBe('a, b, c, 3 more');
    expect(planNames(all.slice(1))).toBe('b, c, d, e, f');
  });
});

it('a search says what it has changed of the plan in use', () => {
  const before = plan(2, ['Mouser', 'RS'], { total: '920.63', uncovered: [3, 4] });
  const after = plan(2, ['DigiKey', 'Mouser'], { total: '916.69', uncovered: [3, 4] });
  expect(foundText(before, after, 'USD')).toBe(
    'Found a cheaper plan: DigiKey, Mouser, $3.94 less. In use now.',
  );
  expect(foundText(before, { ...after, estimated: true }, 'USD')).toContain('≈ $3.94 less');
  expect(foundText(before, { ...after, total: '999', uncovered: [3] }, 'USD')).toBe(
    'Found a plan with 1 more line: DigiKey, Mouser. In use now.',
  );
  expect(foundText(before, before, 'USD')).toBeNull();
});
