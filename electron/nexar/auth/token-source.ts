import type { Clock } from '../../core/clock';
import type { FailureError } from '../../core/failure-error';
import { createRateLimit, type RateWindow } from '../../core/rate-limit';
import { cancelled, waitFor } from '../../core/wait';
import { networkFailure } from '../../net/network-failure';
import type { Failure } from '../../shared/contract/failure';
import type { IssuedToken } from './identity-client';
import { HeldBack } from './token-request-queue';

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
  /** Takes exactly this token out of use: the server has refused it. `failure` where that ends the matter. */
  retire(token: string, failure?: Failure): void;
  /** Takes a token over that was issued elsewhere (the check of new credentials), unless one is living and well. */
  adopt(token: IssuedToken): void;
  /** Asks anew although the present token lives: the next answer of the identity server is wanted now. */
  renew(): Promise<string>;
  /** To call after sleep: timers stood still meanwhile. */
  wake(): void;
  status(): TokenStatus;
  /** Forgets the token and ends timers; a request under way is aborted, and no other is sent. */
  stop(): void;
}

interface TokenSourceOptions {
  /** One token request, through the gate that all requests to this identity server share. */
  readonly request: (signal: AbortSignal) => Promise<IssuedToken>;
  readonly clock: Clock;
  /** In [0, 1): the jitter of the back-off. */
  readonly random: () => number;
  readonly onStatus: (status: TokenStatus) => void;
}

interface LiveToken {
  readonly value: string;
  readonly expiresAt: number | null;
}

/** A token that is said to live longer is taken for one of this life. */
export const maxLifetime = 24 * 3_600_000;
const maxLead = 5 * 60_000;
const firstBackOff = 2_000;
const maxBackOff = 5 * 60_000;

/** Unattended renewals leave half of the limits to searches, even if a server's tokens live for seconds only. */
const renewalRateWindows: readonly RateWindow[] = [
  { count: 100, ms: 15 * 60_000 },
  { count: 1500, ms: 12 * 3_600_000 },
];

/** How long before its end a token of `life` ms is renewed: a tenth of its life, five minutes at most. */
export function renewalLead(life: number): number {
  return Math.min(maxLead, life / 10);
}

/** The pause before try number `failures` + 1: doubled each time, capped, the upper half of it drawn by `random`. */
export function backOff(failures: number, random: () => number): number {
  const whole = Math.min(maxBackOff, firstBackOff * 2 ** (failures - 1));
  return whole / 2 + (whole / 2) * random();
}

/** Owns the one token of a set of credentials: asks, keeps it in memory, renews it ahead of its end, retires it on a 401. */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { request, clock, random, onStatus } = options;
  const end = new AbortController();
  const quietly = createRateLimit(renewalRateWindows);
  let token: LiveToken | null = null;
  let flight: Promise<string> | null = null;
  let failure: Failure | null = null;
  let failures = 0;
  /** Grows when a token is adopted: a request sent before has nothing to say of the credentials after. */
  let generation = 0;
  let renewAt = Number.POSITIVE_INFINITY;
  let stopTimer = () => {};
  let stopWatch = () => {};

  function living(): LiveToken | null {
    if (token && token.expiresAt !== null && clock.now() >= token.expiresAt) token = null;
    return token;
  }

  function status(): TokenStatus {
    const present = living();
    const state = present ? 'live' : failure ? 'failing' : 'none';
    return { state, expiresAt: present?.expiresAt ?? null, failure };
  }

  function renewIn(ms: number): void {
    stopTimer();
    const wait = Math.max(ms, quietly.delay(clock.elapsed()));
    renewAt = clock.now() + wait;
    stopTimer = clock.after(wait, () => void renewQuietly());
  }

  function planNothing(): void {
    stopTimer();
    renewAt = Number.POSITIVE_INFINITY;
  }

  /** The end of a token is told when it comes: no renewal may be planned before it. */
  function watchEnd(): void {
    stopWatch();
    if (token?.expiresAt == null) return;
    const left = Math.min(maxLifetime, Math.max(0, token.expiresAt - clock.now()));
    stopWatch = clock.after(left, () => {
      // The clock was set back, or the timer fired a moment early.
      if (living()) watchEnd();
      else onStatus(status());
    });
  }

  async function renewQuietly(): Promise<void> {
    if (!flight) quietly.note(clock.elapsed());
    try {
      await ask();
    } catch {
      // The failure is in the status already, and the next try is planned.
    }
  }

  function take(issued: IssuedToken): string {
    const life =
      issued.expiresInSeconds === null ? null : Math.min(issued.expiresInSeconds * 1000, maxLifetime);
    token = { value: issued.accessToken, expiresAt: life === null ? null : clock.now() + life };
    failure = null;
    failures = 0;
    planNothing();
    watchEnd();
    if (life !== null) renewIn(life - renewalLead(life));
    return token.value;
  }

  function fail(error: unknown): FailureError {
    const failed = networkFailure(error);
    failure = failed.failure;
    failures += 1;
    const { retryable, retryAfterMs } = failed.failure;
    if (retryable) renewIn(Math.max(retryAfterMs ?? 0, backOff(failures, random)));
    // What the user must change first (a refused secret) is not asked again by itself.
    else planNothing();
    return failed;
  }

  /** A failure of credentials that were replaced meanwhile says nothing; the present ones are asked with soon. */
  function failStale(error: unknown): FailureError {
    renewIn(backOff(1, random));
    return networkFailure(error);
  }

  /** Nothing was sent: of a living token nothing new is known. The next try comes when the gate is open again. */
  function waitForGate(heldBack: HeldBack): FailureError {
    if (!living()) failure = heldBack.failure;
    renewIn(heldBack.failure.retryAfterMs ?? 0);
    return heldBack;
  }

  async function send(): Promise<string> {
    if (end.signal.aborted) throw cancelled();
    const asked = generation;
    let issued: IssuedToken;
    try {
      issued = await request(end.signal);
    } catch (error) {
      if (end.signal.aborted) throw cancelled();
      if (error instanceof HeldBack) throw waitForGate(error);
      throw asked === generation ? fail(error) : failStale(error);
    }
    if (end.signal.aborted) throw cancelled();
    return take(issued);
  }

  /** One request in flight, however many ask. */
  function ask(): Promise<string> {
    if (flight) return flight;
    flight = send().finally(() => {
      flight = null;
      if (!end.signal.aborted) onStatus(status());
    });
    return flight;
  }

  return {
    get(signal) {
      const present = living();
      if (!present) return waitFor(ask(), signal);
      if (clock.now() >= renewAt) void renewQuietly();
      return Promise.resolve(present.value);
    },
    retire(refused, why) {
      if (token?.value !== refused) return;
      token = null;
      planNothing();
      stopWatch();
      if (!why) return;
      failure = why;
      onStatus(status());
    },
    adopt(issued) {
      generation += 1;
      // Where the renewal had failed, the new token takes over, and with it the plan to renew.
      if (!living() || failure) take(issued);
      onStatus(status());
    },
    renew: ask,
    wake() {
      if (!living() || clock.now() >= renewAt) void renewQuietly();
    },
    status,
    stop() {
      planNothing();
      stopWatch();
      token = null;
      end.abort();
    },
  };
}
