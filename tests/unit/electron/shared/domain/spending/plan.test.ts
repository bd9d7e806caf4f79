import { expect, it } from 'vitest';
import { monthStart, partsLeft, periodStart } from '../../../../../../electron/shared/domain/spending/plan';

it.each([
  [{ kind: 'unknown', parts: null }, 5, null],
  [{ kind: 'unknown', parts: 500 }, 5, null],
  [{ kind: 'unknown', parts: 0 }, 5, 0],
  [{ kind: 'lifetime', parts: 100 }, 18, 82],
  [{ kind: 'monthly', parts: 2000 }, 2001, 0],
] as const)('of %j with %s spent, %s are left', (plan, spent, left) => {
  expect(partsLeft(plan, spent)).toBe(left);
});

it('a month begins on the 1st in UTC', () => {
  expect(monthStart(Date.UTC(2026, 1, 28, 23, 59))).toBe(Date.UTC(2026, 1, 1));
  expect(monthStart(Date.UTC(2026, 2, 1))).toBe(Date.UTC(2026, 2, 1));
  expect(periodStart({ kind: 'lifetime', parts: 1 }, Date.UTC(2026, 2, 1))).toBe(0);
});
