import { expect, it } from 'vitest';
import { speedUpTimers } from '../../../../electron/core/timer-speed';
import { createFakeClock } from '../../fake-clock';

it('timers at ten times the speed fire in a tenth of the time, and the time of day stays correct', async () => {
  const clock = createFakeClock();
  const fast = speedUpTimers(clock, 10);
  let fired = 0;
  fast.after(5000, () => {
    fired += 1;
  });
  fast.after(5000, () => {
    fired += 1;
  })();
  await clock.advance(499);
  expect(fired).toBe(0);
  await clock.advance(1);
  expect(fired).toBe(1);
  expect(fast.now()).toBe(clock.now());
});
