import { expect, it } from 'vitest';
import { measureServerTime } from '../../../../electron/net/server-time';

it('compares the clocks at each answer with a date', async () => {
  const dates = ['Thu, 01 Jan 2026 00:00:00 GMT', 'no date', null];
  const now = Date.UTC(2026, 0, 1, 3);
  const { fetch, skewMs } = measureServerTime(
    async () => {
      const date = dates.shift();
      return new Response('', date ? { headers: { date } } : {});
    },
    () => now,
  );
  expect(skewMs()).toBeNull();
  await fetch('https://a.example');
  expect(skewMs()).toBe(3 * 3_600_000);
  await fetch('https://a.example');
  await fetch('https://a.example');
  expect(skewMs()).toBe(3 * 3_600_000);
});
