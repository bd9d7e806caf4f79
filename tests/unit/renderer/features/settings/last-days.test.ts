import { expect, it } from 'vitest';
import { lastDays, niceTop } from '../../../../../renderer/features/settings/last-days';

it('The last thirty days end today in UTC, and have those without parts too', () => {
  const days = lastDays([{ day: '2026-03-01', parts: 7 }], Date.UTC(2026, 2, 2, 0, 30));
  expect(days).toHaveLength(30);
  expect(days[0]).toEqual({ day: '2026-02-01', parts: 0 });
  expect(days.slice(-2)).toEqual([
    { day: '2026-03-01', parts: 7 },
    { day: '2026-03-02', parts: 0 },
  ]);
});

it.each([
  [0, 10],
  [10, 10],
  [11, 20],
  [21, 50],
  [101, 200],
  [4999, 5000],
])('An axis for %s ends at %s', (max, top) => {
  expect(niceTop(max)).toBe(top);
});
