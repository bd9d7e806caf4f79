import { expect, it } from 'vitest';
import { watchOnline } from '../../../../electron/net/online-watch';
import { createFakeClock } from '../../fake-clock';

it('reports when the system’s network comes or goes, and nothing in between', async () => {
  const clock = createFakeClock();
  let online = true;
  const reported: boolean[] = [];
  const stop = watchOnline({ isOnline: () => online, clock, onChanged: (now) => reported.push(now) });
  await clock.advance(60_000);
  expect(reported).toEqual([]);
  online = false;
  await clock.advance(60_000);
  online = true;
  await clock.advance(60_000);
  expect(reported).toEqual([false, true]);
  stop();
  expect(clock.pending()).toBe(0);
});
