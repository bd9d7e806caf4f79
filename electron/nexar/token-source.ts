import type { Failure } from '../contract/failure';
import { FailureError } from '../contract/failure-error';
import type { Clock } from './clock';
import type { IssuedToken } from './identity-client';
import { networkFailure } from './network-failure';
import { createRateLimit, type RateWindow, tokenRateWindows } from './rate-limit';
import { pause, waitFor } from './wait';

/** `expiresAt` in milliseconds since the epoch; null while there is no token or its life is unknown. */
export interface TokenStatus {
  readonly state: 'none' | 'live' | 'failing';
  readonly expiresAt: number | null;
  /** Why the last request failed; kept while a token still lives, so that the page can warn. */
  readonly failure: Failure | null;
}

export interface TokenSource {
  /** The present token, or the one that is on its way. An aborted caller leaves the others waiting undisturbed. */
  get(signal?: AbortSignal): Promise<string>;
  /** Takes exactly this token out of use: the server has refused it. */
  retire(token: string): void;
  /** Takes a token over that was issued elsewhere (the check of new credentials), unless one is living already. */
  adopt(token: IssuedToken): void;
  /** Asks anew although the present token lives: the next answer of the identity server is wanted now. */
  renew(signal?: AbortSignal): Promise<string>;
  /** To call after sleep: timers stood still meanwhile. */
  wake(): void;
  status(): TokenStatus;
  /** Ends timers; a request under way is aborted. */
  stop(): void;
}

interface TokenSourceOptions {
  /** One token request. */
  readonly request: (signal: AbortSignal) => Promise<IssuedToken>;
  readonly clock: Clock;
  /** In [0, 1): the jitter of the back-off. */
  readonly random: () => number;
  readonly onStatus: (status: TokenStatus) => void;
  readonly rateWindows?: readonly RateWindow[];
}

interface LiveToken {
  readonly value: string;
  readonly expiresAt: number | null;
}

const longestLife = 24 * 3_600_000;
const longestLead = 5 * 60_000;
const firstBackOff = 2_000;
const longestBackOff = 5 * 60_000;
/** A caller waits this long for the rate limit; for longer it is told instead. */
const patience = 1_500;

/** How long before its end a token of `life` ms is renewed: a tenth of its life, five minutes at most. */
export function renewalLead(life: number): number {
  return Math.min(longestLead, life / 10);
}

/** The pause before try number `failures` + 1: doubled each time, capped, the upper half of it drawn by `random`. */
export function backOff(failures: number, random: () => number): number {
  const whole = Math.min(longestBackOff, firstBackOff * 2 ** Math.min(failures - 1, 20));
  return whole / 2 + (whole / 2) * random();
}

/** Owns the one token of a set of credentials: asks, keeps it in memory, renews it ahead of its end, retires it on a 401. */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { request, clock, random, onStatus } = options;
  const rate = createRateLimit(options.rateWindows ?? tokenRateWindows);
  const end = new AbortController();
  let token: LiveToken | null = null;
  let flight: Promise<string> | null = null;
  let failure: Failure | null = null;
  let failures = 0;
  let notBefore = 0;
  let renewAt = Number.POSITIVE_INFINITY;
  let stopTimer = () => {};

  function status(): TokenStatus {
    return {
      state: token ? 'live' : failure ? 'failing' : 'none',
      expiresAt: token?.expiresAt ?? null,
      failure,
    };
  }

  function living(): LiveToken | null {
    if (token && token.expiresAt !== null && clock.now() >= token.expiresAt) token = null;
    return token;
  }

  function renewIn(ms: number): void {
    stopTimer();
    renewAt = clock.now() + ms;
    stopTimer = clock.after(ms, () => void renewQuietly());
  }

  async function renewQuietly(): Promise<void> {
    try {
      await ask();
    } catch {
      // The failure is in the status already, and the next try is planned.
    }
  }

  function take(issued: IssuedToken): string {
    const life =
      issued.expiresInSeconds === null ? null : Math.min(issued.expiresInSeconds * 1000, longestLife);
    if (life !== null && life <= 0) {
      throw new FailureError('token-answer-invalid', `The token's expires_in is ${issued.expiresInSeconds}`);
    }
    token = { value: issued.accessToken, expiresAt: life === null ? null : clock.now() + life };
    failure = null;
    failures = 0;
    notBefore = 0;
    stopTimer();
    renewAt = Number.POSITIVE_INFINITY;
    if (life !== null) renewIn(life - renewalLead(life));
    return token.value;
  }

  function fail(error: unknown): FailureError {
    const failed = networkFailure(error);
    if (end.signal.aborted) return failed;
    failure = failed.failure;
    failures += 1;
    const { retryable, retryAfterMs } = failed.failure;
    if (retryAfterMs !== undefined) notBefore = clock.now() + retryAfterMs;
    // What the user must change first (a refused secret) is not asked again by itself.
    if (retryable) renewIn(Math.max(retryAfterMs ?? 0, backOff(failures, random)));
    else stopTimer();
    return failed;
  }

  async function send(): Promise<string> {
    const now = clock.now();
    const delay = Math.max(rate.delay(now), notBefore - now);
    if (delay > patience) {
      renewIn(delay);
      throw new FailureError('rate-limited', 'The identity server wants a pause', {
        retryAfterMs: Math.ceil(delay),
      });
    }
    if (delay > 0) await pause(clock, delay);
    rate.note(clock.now());
    try {
      return take(await request(end.signal));
    } catch (error) {
      throw fail(error);
    }
  }

  /** One request in flight, however many ask. */
  function ask(): Promise<string> {
    if (flight) return flight;
    flight = send().finally(() => {
      flight = null;
      onStatus(status());
    });
    return flight;
  }

  return {
    get(signal) {
      const present = living();
      if (!present) return waitFor(ask(), signal);
      if (clock.now() >= renewAt && clock.now() >= notBefore) void renewQuietly();
      return Promise.resolve(present.value);
    },
    retire(refused) {
      if (token?.value !== refused) return;
      token = null;
      stopTimer();
    },
    adopt(issued) {
      if (living()) {
        failure = null;
        failures = 0;
      } else {
        take(issued);
      }
      onStatus(status());
    },
    renew: (signal) => waitFor(ask(), signal),
    wake() {
      if (!living() || clock.now() >= renewAt) void renewQuietly();
    },
    status,
    stop() {
      stopTimer();
      end.abort();
    },
  };
}
