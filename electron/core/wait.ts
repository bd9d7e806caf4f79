import type { Clock } from './clock';
import { FailureError } from './failure-error';

export function cancelled(): FailureError {
  return new FailureError('cancelled', 'The call was cancelled');
}

/** Waits for `promise`, or rejects with `cancelled` when `signal` is aborted; the work behind the promise goes on. */
export function waitFor<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(cancelled());
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    // Even after an abort: a later rejection of `promise` must not be an unhandled one.
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** Resolves after `ms` on `clock`; rejects with `cancelled` when `signal` is aborted, and leaves no timer running. */
export function pause(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(cancelled());
    const cancelTimer = clock.after(ms, () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    });
    const onAbort = () => {
      cancelTimer();
      reject(cancelled());
    };
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
