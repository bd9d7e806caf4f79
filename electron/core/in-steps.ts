import type { Clock } from './clock';
import { cancelled } from './wait';

/** Main does not stand still for longer (ms). */
const maxStepMs = 8;

/** Runs a computation to its end at once. */
export function runToEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs a computation to its end, with pauses in which main does what else it has to. Throws `cancelled` when `signal` aborts. */
export async function inSteps<T>(
  steps: Generator<void, T>,
  clock: Pick<Clock, 'elapsed' | 'after'>,
  signal?: AbortSignal,
): Promise<T> {
  let stepEnd = clock.elapsed() + maxStepMs;
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    if (clock.elapsed() < stepEnd) continue;
    await new Promise<void>((resolve) => clock.after(0, resolve));
    if (signal?.aborted) throw cancelled();
    stepEnd = clock.elapsed() + maxStepMs;
  }
}
