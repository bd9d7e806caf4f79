import type { Clock } from '../../../../../../electron/core/clock';
import { settled } from '../../../../fake-clock';

/** Three kinds of time: real time, timer time, which stops during sleep, and the adjustable wall clock. */
export interface SimulatedClock extends Clock {
  /** Milliseconds of real time since the start. */
  world(): number;
  /** Advances time and runs due timers in order, at most `maxTimers`, so that no test runs forever. */
  advance(ms: number, maxTimers?: number): Promise<void>;
  /** Sets the wall clock. */
  set(byMs: number): void;
  /** The machine sleeps: real time advances, timers do not. */
  sleep(ms: number): void;
  pending(): number;
}

export function createSimulatedClock(): SimulatedClock {
  const start = Date.UTC(2026, 0, 1);
  let running = 0;
  let slept = 0;
  let offset = 0;
  let timers: { at: number; act: () => void }[] = [];
  return {
    now: () => start + running + slept + offset,
    elapsed: () => running,
    world: () => running + slept,
    after(ms, act) {
      const timer = { at: running + Math.max(0, ms), act };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(ms, maxTimers = 40) {
      const end = running + ms;
      await settled();
      for (let fired = 0; fired < maxTimers; fired += 1) {
        const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) {
          running = end;
          return;
        }
        timers = timers.filter((timer) => timer !== due);
        running = Math.max(running, due.at);
        due.act();
        await settled();
      }
    },
    set(byMs) {
      offset += byMs;
    },
    sleep(ms) {
      slept += ms;
    },
    pending: () => timers.length,
  };
}
