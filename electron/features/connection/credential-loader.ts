import { FailureError } from '../../core/failure-error';
import { waitFor } from '../../core/wait';
import type { Logger } from '../../logging/logger';

/** The reading of the keychain at the start, and whatever takes its place. */
export interface Opening {
  /** Takes up what was chosen before, unless that has begun or something else was chosen since. Never rejects. */
  start(): Promise<void>;
  /**
   * Waits for the reading that runs, or begins with it. A keychain that failed before may have been unlocked since, and
   * is read again: one reading at a time, however many wait for it.
   */
  read(signal?: AbortSignal): Promise<void>;
  /** Waits for the entry that is being written or removed, if one is. */
  written(signal?: AbortSignal): Promise<void>;
  /** Writes or removes the entry by `act`, in place of a reading that still runs. Throws what `act` throws. */
  replace(act: () => Promise<void>): Promise<void>;
  /** Nobody has to wait for a reading that hangs: what changes the connection makes it needless. */
  callOff(): void;
  /** Why the credentials could not be read; null while all is well with them. */
  failure(): FailureError | null;
  /** The connection has changed: what was wrong with the reading is of no more concern. */
  forgetFailure(): void;
}

interface OpeningOptions {
  /** Reads what was chosen before, and begins with it unless `signal` is aborted by then. */
  readonly takeUp: (signal: AbortSignal) => Promise<void>;
  readonly log: Logger;
  /** Told when it has ended, one way or the other. */
  readonly onEnd: () => void;
}

interface Reading {
  readonly done: Promise<void>;
  readonly end: AbortController;
}

export function createOpening({ takeUp, log, onEnd }: OpeningOptions): Opening {
  let reading: Reading | null = null;
  /** Whether what was chosen before was taken up, or has been replaced without that. */
  let begun = false;
  /** While an entry is written, after the reading of another was called off for it. */
  let writing: Promise<void> | null = null;
  let failure: FailureError | null = null;

  function fail(error: unknown): void {
    failure = error instanceof FailureError ? error : new FailureError('internal', 'The start failed');
    log.warn('start', { code: failure.failure.code, error: String(error) });
  }

  async function readOnce(signal: AbortSignal): Promise<void> {
    failure = null;
    try {
      await takeUp(signal);
    } catch (error) {
      if (!signal.aborted) fail(error);
    }
    if (!signal.aborted) onEnd();
  }

  function readNow(): Promise<void> {
    if (reading) return reading.done;
    begun = true;
    const end = new AbortController();
    const done = readOnce(end.signal).finally(() => {
      if (reading?.end === end) reading = null;
    });
    reading = { done, end };
    return done;
  }

  function callOff(): void {
    begun = true;
    reading?.end.abort();
    reading = null;
  }

  return {
    start: () => (begun ? (reading?.done ?? Promise.resolve()) : readNow()),
    async read(signal) {
      if (reading || !begun || (failure && !writing)) await waitFor(readNow(), signal);
    },
    async written(signal) {
      if (writing) await waitFor(writing, signal);
    },
    async replace(act) {
      const wasReading = reading !== null || !begun;
      callOff();
      const acting = act();
      writing = acting.catch(() => {});
      try {
        await acting;
      } catch (error) {
        // The reading was called off in vain, or will not begin: what is wrong with the keychain is known now.
        if (wasReading) {
          fail(error);
          onEnd();
        }
        throw error;
      } finally {
        writing = null;
      }
    },
    callOff,
    failure: () => failure,
    forgetFailure() {
      failure = null;
    },
  };
}
