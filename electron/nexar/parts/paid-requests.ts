import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { createRateLimit, type RateWindow } from '../../core/rate-limit';
import { cancelled, waitFor } from '../../core/wait';
import type { GraphqlClient } from '../graphql/graphql-client';

const maxInFlight = 4;

/** A number of requests, or of parts that they may return, per time. */
export interface PaidWindow extends RateWindow {
  readonly of: 'searches' | 'parts';
}

/** More than a person comparing parts would send. A list returns up to a hundred parts a request, so parts count too. */
export const paidWindows: readonly PaidWindow[] = [
  { of: 'searches', count: 60, ms: 60_000 },
  { of: 'searches', count: 600, ms: 3_600_000 },
  { of: 'parts', count: 1000, ms: 60_000 },
  { of: 'parts', count: 6000, ms: 3_600_000 },
];

/** How long (ms) after a no the user is not asked again. */
const quietMs = 60_000;

/** Limits requests that cost parts, over all sessions. */
export interface PaidRequests {
  /** `client`, whose requests that cost parts wait for their turn, and may be refused with `too-many-searches`. */
  limit(client: GraphqlClient): GraphqlClient;
}

interface PaidOptions {
  readonly clock: Clock;
  /** Tells the user that the limit of a window is reached; resolves to whether to continue. */
  readonly confirm: (sent: PaidWindow) => Promise<boolean>;
}

/**
 * SECURITY: a page in a loop, through a bug or a foreign script, cannot spend the plan: few requests at a time, and past
 * the limits the user decides, in a dialog that no page can answer. A canceled request counts, since the service may
 * have answered it.
 */
export function createPaidRequests({ clock, confirm }: PaidOptions): PaidRequests {
  const budgets = paidWindows.map((window) => ({ window, limit: createRateLimit([window]) }));
  const waiting: (() => void)[] = [];
  let inFlight = 0;
  let question: Promise<void> | null = null;
  let quietUntil = 0;

  async function takeSlot(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw cancelled();
    if (inFlight >= maxInFlight) {
      let resume = () => {};
      const turn = new Promise<void>((resolve) => {
        resume = resolve;
        waiting.push(resume);
      });
      try {
        await waitFor(turn, signal);
      } catch (error) {
        const place = waiting.indexOf(resume);
        if (place >= 0) waiting.splice(place, 1);
        // Its turn came just as it was canceled.
        else freeSlot();
        throw error;
      }
      return;
    }
    inFlight += 1;
  }

  /** Passes the slot to the caller that has waited longest. */
  function freeSlot(): void {
    const next = waiting.shift();
    if (next) next();
    else inFlight -= 1;
  }

  async function ask(spent: (typeof budgets)[number]): Promise<void> {
    const goOn = await confirm(spent.window).catch(() => false);
    if (goOn) spent.limit = createRateLimit([spent.window]);
    else quietUntil = clock.elapsed() + quietMs;
    question = null;
  }

  /** Books a request once it is within the limits, or the user allows it. */
  async function book(maxParts: number, signal?: AbortSignal): Promise<void> {
    for (;;) {
      // Nothing is sent while the user is being asked.
      if (question) await waitFor(question, signal);
      const now = clock.elapsed();
      const spent = budgets.find(({ limit }) => limit.delay(now) > 0);
      if (!spent) {
        // Synchronously: other waiting callers must not take the same place.
        for (const { window, limit } of budgets) limit.note(now, window.of === 'parts' ? maxParts : 1);
        return;
      }
      if (now < quietUntil) throw refused(Math.min(spent.limit.delay(now), quietUntil - now));
      question ??= ask(spent);
    }
  }

  return {
    limit: (client) => ({
      async send(request, signal) {
        if (request.maxParts === 0) return client.send(request, signal);
        await takeSlot(signal);
        try {
          await book(request.maxParts, signal);
          return await client.send(request, signal);
        } finally {
          freeSlot();
        }
      },
    }),
  };
}

function refused(retryAfterMs: number): FailureError {
  return new FailureError('too-many-searches', 'The user stopped further searches', {
    retryAfterMs: Math.ceil(retryAfterMs),
  });
}
