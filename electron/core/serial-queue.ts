import { cancelled, waitFor } from './wait';

/**
 * Runs tasks one after the other, in the order in which they were added; a failed task stops none after it. A caller
 * that aborts `signal` stops waiting at once: its task is skipped if it has not begun, and otherwise runs to its end
 * before the next one starts.
 */
export type SerialQueue = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (task, signal) => {
    const turn = last.then(() => {
      if (signal?.aborted) throw cancelled();
      return task();
    });
    last = turn.catch(() => {});
    return waitFor(turn, signal);
  };
}
