import type { Clock } from './clock';
import { FailureError } from './failure-error';

export function cancelled(): FailureError {
  return new FailureError('cancelled', 'The call was cancelled');
}

/** Waits for `promise`, but no longer than until `signal` is aborted; what the promise stands for goes on. */
export function waitFor<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => reject(cancelled());
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    // Also where nobody waits any more: its failure must not be one that nobody has handled.
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** Resolves after `ms` on `clock`; rejects at once when `signal` is aborted, and leaves no timer behind. */
export function pause(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(cancelled());
    const callOff = clock.after(ms, () => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    });
    const giveUp = () => {
      callOff();
      reject(cancelled());
    };
    signal?.addEventListener('abort', giveUp, { once: true });
  });
}
