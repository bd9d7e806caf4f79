import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { createRateLimit, type RateWindow } from '../../core/rate-limit';
import { createSerialQueue } from '../../core/serial-queue';
import { pause } from '../../core/wait';

/** The one way to an identity server: all who ask it for tokens share it, whatever credentials they ask with. */
export interface TokenRequestQueue {
  /**
   * Sends a token request of the client's when its turn has come: alone, after those who came before, and within the
   * server's limits. Throws what `send` throws, or without sending `HeldBack` and `cancelled`. Who gives up while
   * waiting leaves the others as they were.
   */
  pass<T>(clientId: string, send: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** Not sent: the limits, or a pause that the server wants, would have made the caller wait too long. */
export class HeldBack extends FailureError {
  constructor(waitMs: number) {
    super('rate-limited', 'Its limits, or the pause that the identity server wants, are to be kept', {
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

/** A caller waits this long for the limits; for longer it is told instead. */
const maxWait = 1_500;

export function createTokenRequestQueue(clock: Clock): TokenRequestQueue {
  // One for every client: whether the server counts by application or by address is not known.
  const rate = createRateLimit(tokenRateWindows);
  /**
   * When the pause that a Retry-After asked for is over, on either clock. It binds the client that was told so, with
   * whatever secret, and no other: a person who types other credentials in must not be locked out by the former ones,
   * for a day perhaps, on the word of a server that has not been asked about these.
   */
  const pauses = new Map<string, { readonly now: number; readonly elapsed: number }>();
  const enqueue = createSerialQueue();

  /** Over as soon as either clock says so: the one may have been set back, the other stands still in sleep. */
  function pauseLeft(clientId: string): number {
    const end = pauses.get(clientId);
    return end ? Math.min(end.now - clock.now(), end.elapsed - clock.elapsed()) : 0;
  }

  async function keepLimits(clientId: string, signal?: AbortSignal): Promise<void> {
    // By the clock that nobody sets: the server counts in true time.
    const left = () => Math.max(rate.delay(clock.elapsed()), pauseLeft(clientId));
    // A timer may fire a moment early.
    for (let wait = left(); wait > 0; wait = left()) {
      if (wait > maxWait) throw new HeldBack(wait);
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
    pass(clientId, send, signal) {
      return enqueue(async () => {
        await keepLimits(clientId, signal);
        rate.note(clock.elapsed());
        return send().catch((error: unknown) => {
          notePause(clientId, error);
          throw error;
        });
      }, signal);
    },
  };
}
