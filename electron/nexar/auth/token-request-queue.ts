import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { createRateLimit, type RateWindow } from '../../core/rate-limit';
import { createSerialQueue } from '../../core/serial-queue';
import { pause } from '../../core/wait';

/** Sends token requests to an identity server one at a time. All sessions share it, whatever their credentials. */
export interface TokenRequestQueue {
  /**
   * Sends a client's token request when its turn comes: alone, after earlier ones, and within the server's limits.
   * Throws what `request` throws, or `Throttled` or `cancelled` without sending. A caller that gives up does not affect
   * the others.
   */
  send<T>(clientId: string, request: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** Not sent, because the limits or a pause that the server asked for would have made the caller wait too long. */
export class Throttled extends FailureError {
  constructor(waitMs: number) {
    super('rate-limited', 'Waiting for the identity server: its limits, or the pause it asked for', {
      retryAfterMs: Math.ceil(waitMs),
    });
  }
}

/** docs/nexar-api.md, Token limits. */
const tokenRateWindows: readonly RateWindow[] = [
  { count: 2, ms: 1000 },
  { count: 200, ms: 15 * 60_000 },
  { count: 3000, ms: 12 * 3_600_000 },
  { count: 40_000, ms: 7 * 24 * 3_600_000 },
];

/** A caller waits at most this long (ms); beyond that it gets the failure instead. */
const maxWait = 1_500;

export function createTokenRequestQueue(clock: Clock): TokenRequestQueue {
  // One for all clients: whether the server counts by application or by IP address is not known.
  const rate = createRateLimit(tokenRateWindows);
  /**
   * When the pause that a Retry-After asked for ends, on either clock. It binds the client that received it, whatever its
   * secret, and no other: somebody who enters other credentials must not be locked out, perhaps for a day, by an answer
   * about the previous ones.
   */
  const pauses = new Map<string, { readonly now: number; readonly elapsed: number }>();
  const enqueue = createSerialQueue();

  /** Ends as soon as either clock says so: one may have been set back, the other stops during sleep. */
  function pauseLeft(clientId: string): number {
    const end = pauses.get(clientId);
    return end ? Math.min(end.now - clock.now(), end.elapsed - clock.elapsed()) : 0;
  }

  async function waitForLimits(clientId: string, signal?: AbortSignal): Promise<void> {
    // By the monotonic clock, which nobody can set: the server counts in real time.
    const left = () => Math.max(rate.delay(clock.elapsed()), pauseLeft(clientId));
    // A timer may fire slightly early.
    for (let wait = left(); wait > 0; wait = left()) {
      if (wait > maxWait) throw new Throttled(wait);
      await pause(clock, wait, signal);
    }
    pauses.delete(clientId);
  }

  function notePause(clientId: string, error: unknown): void {
    const wait = error instanceof FailureError ? error.failure.retryAfterMs : undefined;
    if (wait === undefined) return;
    pauses.set(clientId, { now: clock.now() + wait, elapsed: clock.elapsed() + wait });
  }

  return {
    send(clientId, request, signal) {
      return enqueue(async () => {
        await waitForLimits(clientId, signal);
        rate.note(clock.elapsed());
        return request().catch((error: unknown) => {
          notePause(clientId, error);
          throw error;
        });
      }, signal);
    },
  };
}
