import { expect, it } from 'vitest';
import { inSteps } from '../../../../electron/core/in-steps';

function* count(to: number): Generator<void, number> {
  for (let step = 0; step < to; step += 1) yield;
  return to;
}

/** A clock on which each look at it takes 3 ms, and on which `pauses` counts. */
function slowClock() {
  let now = 0;
  const clock = {
    pauses: 0,
    elapsed: () => {
      now += 3;
      return now;
    },
    after: (_ms: number, then: () => void) => {
      clock.pauses += 1;
      queueMicrotask(then);
      return () => undefined;
    },
  };
  return clock;
}

it('runs a computation to its end, with pauses', async () => {
  const clock = slowClock();
  expect(await inSteps(count(30), clock)).toBe(30);
  expect(clock.pauses).toBeGreaterThan(5);
});

it('does not pause for what is short', async () => {
  const clock = slowClock();
  expect(await inSteps(count(1), clock)).toBe(1);
  expect(clock.pauses).toBe(0);
});

it('stops when it is canceled', async () => {
  const steps = inSteps(count(30), slowClock(), AbortSignal.abort());
  await expect(steps).rejects.toMatchObject({ failure: { code: 'cancelled' } });
});
