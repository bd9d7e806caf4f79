import type { SpendingBook } from '../../../electron/shared/contract/spending';

const msPerDay = 86_400_000;
const count = 30;

/** The last thirty days in UTC up to `now` (ms), those on which nothing was spent included. */
export function lastDays(days: SpendingBook['days'], now: number): SpendingBook['days'] {
  const spent = new Map(days.map(({ day, parts }) => [day, parts]));
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(now - (count - 1 - index) * msPerDay).toISOString().slice(0, 10);
    return { day, parts: spent.get(day) ?? 0 };
  });
}

/** The end of an axis from 0 for values up to `max`: 10, 20, 50, 100 … */
export function niceTop(max: number): number {
  for (let unit = 10; ; unit *= 10) {
    for (const step of [1, 2, 5]) if (step * unit >= max) return step * unit;
  }
}
