import type { Clock } from '../../electron/core/clock';

export interface FakeClock extends Clock {
  /** Advances time by `ms`, running due timers in order and letting promises settle in between. */
  advance(ms: number): Promise<void>;
  /** Advances time without running timers, as when the machine sleeps. */
  sleep(ms: number): void;
  /** The number of pending timers. */
  pending(): number;
}

/** Lets promises settle; the body of a `Response` takes a few turns of the event loop. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function createFakeClock(start = Date.UTC(2026, 0, 1)): FakeClock {
  let now = start;
  let timers: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    elapsed: () => now - start,
    after(ms, act) {
      const timer = { at: now + ms, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(ms) {
      const end = now + ms;
      await settled();
      for (;;) {
        const due = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((timer) => timer !== due);
        now = Math.max(now, due.at);
        due.act();
        await settled();
      }
      now = end;
    },
    sleep(ms) {
      now += ms;
    },
    pending: () => timers.length,
  };
}
