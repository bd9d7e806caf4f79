import type { Clock } from './clock';
import { FailureError } from './failure-error';

/**
 * How many times faster than requested timers fire. SECURITY: a packaged app ignores the environment; in an unpackaged
 * one tests may shorten waits. Throws if the variable is not a number from 1 to 1000.
 */
export function timerSpeed(
  packaged: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): number {
  if (packaged) return 1;
  const speed = Number(environment.PARTS_LOOKUP_TIMER_SPEED ?? 1);
  if (!(speed >= 1 && speed <= 1000))
    throw new FailureError('internal', 'PARTS_LOOKUP_TIMER_SPEED must be a number from 1 to 1000');
  return speed;
}

/** `clock` with timers that fire `speed` times as fast. */
export function speedUpTimers(clock: Clock, speed: number): Clock {
  return { ...clock, after: (ms, act) => clock.after(ms / speed, act) };
}
