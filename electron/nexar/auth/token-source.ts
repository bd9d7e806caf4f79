import type { Clock } from '../../core/clock';
import type { FailureError } from '../../core/failure-error';
import { createRateLimit, type RateWindow } from '../../core/rate-limit';
import { cancelled, waitFor } from '../../core/wait';
import { networkFailure } from '../../net/network-failure';
import type { Failure } from '../../shared/contract/failure';
import type { IssuedToken } from './identity-client';
import { Throttled } from './token-request-queue';

/** `expiresAt` is in milliseconds since the epoch; null without a token, or if its lifetime is unknown. */
export interface TokenStatus {
  readonly state: 'none' | 'live' | 'failing';
  readonly expiresAt: number | null;
  /** Why the last request failed; remains while a token is still valid, so that the page can warn. */
  readonly failure: Failure | null;
}

export interface TokenSource {
  /** The current token, or the one being requested. A caller that aborts does not affect the others. */
  get(signal?: AbortSignal): Promise<string>;
  /** Retires exactly this token, which the server has refused. `failure`: set if no other is to be requested. */
  retire(token: string, failure?: Failure): void;
  /** Adopts a token that was issued elsewhere (when new credentials were verified), unless a valid one is in use. */
  adopt(token: IssuedToken): void;
  /** Requests a new token although the current one is valid: the caller wants the identity server's answer now. */
  renew(): Promise<string>;
  /** To be called after sleep, during which timers stood still. */
  wake(): void;
  status(): TokenStatus;
  /** Forgets the token and stops the timers. A request in flight is aborted, and no other is sent. */
  stop(): void;
}

interface TokenSourceOptions {
  /** Sends one token request, through the queue that all requests to this identity server share. */
  readonly request: (signal: AbortSignal) => Promise<IssuedToken>;
  readonly clock: Clock;
  /** A number in [0, 1), for the jitter of the back-off. */
  readonly random: () => number;
  readonly onStatus: (status: TokenStatus) => void;
}

interface LiveToken {
  readonly value: string;
  readonly expiresAt: number | null;
}

/** Longer lifetimes are treated as this one (ms). */
export const maxLifetime = 24 * 3_600_000;
const maxLead = 5 * 60_000;
const initialBackOff = 2_000;
const maxBackOff = 5 * 60_000;

/** Unattended renewals leave half of the limits to searches, even if a server's tokens last only seconds. */
const renewalRateWindows: readonly RateWindow[] = [
  { count: 100, ms: 15 * 60_000 },
  { count: 1500, ms: 12 * 3_600_000 },
];

/** How long before it expires (ms) a token with a lifetime of `life` ms is renewed: a tenth of it, at most five minutes. */
export function renewalLead(life: number): number {
  return Math.min(maxLead, life / 10);
}

/** The pause (ms) before attempt `failures` + 1: doubled each time, capped, with the upper half random. */
export function backOff(failures: number, random: () => number): number {
  const whole = Math.min(maxBackOff, initialBackOff * 2 ** (failures - 1));
  return whole / 2 + (whole / 2) * random();
}

/** Owns the one token of a set of credentials: requests it, holds it in memory, renews it before it expires, retires it on a 401. */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { request, clock, random, onStatus } = options;
  const end = new AbortController();
  const unattendedRate = createRateLimit(renewalRateWindows);
  let token: LiveToken | null = null;
  let flight: Promise<string> | null = null;
  let failure: Failure | null = null;
  let failures = 0;
  /** Incremented when a token is adopted: an earlier request says nothing about the credentials since. */
  let generation = 0;
  let renewAt = Number.POSITIVE_INFINITY;
  let stopTimer = () => {};
  let stopExpiryTimer = () => {};

  function liveToken(): LiveToken | null {
    if (token && token.expiresAt !== null && clock.now() >= token.expiresAt) token = null;
    return token;
  }

  function status(): TokenStatus {
    const current = liveToken();
    const state = current ? 'live' : failure ? 'failing' : 'none';
    return { state, expiresAt: current?.expiresAt ?? null, failure };
  }

  function scheduleRenewal(ms: number): void {
    stopTimer();
    const wait = Math.max(ms, unattendedRate.delay(clock.elapsed()));
    renewAt = clock.now() + wait;
    stopTimer = clock.after(wait, () => void renewUnattended());
  }

  function cancelRenewal(): void {
    stopTimer();
    renewAt = Number.POSITIVE_INFINITY;
  }

  /** Reports the token's expiry when it happens, since no renewal may be scheduled before it. */
  function watchExpiry(): void {
    stopExpiryTimer();
    if (token?.expiresAt == null) return;
    const left = Math.min(maxLifetime, Math.max(0, token.expiresAt - clock.now()));
    stopExpiryTimer = clock.after(left, () => {
      // The clock was set back, or the timer fired slightly early.
      if (liveToken()) watchExpiry();
      else onStatus(status());
    });
  }

  async function renewUnattended(): Promise<void> {
    if (!flight) unattendedRate.note(clock.elapsed());
    try {
      await requestOnce();
    } catch {
      // The status already holds the failure, and the next attempt is scheduled.
    }
  }

  function take(issued: IssuedToken): string {
    const life =
      issued.expiresInSeconds === null ? null : Math.min(issued.expiresInSeconds * 1000, maxLifetime);
    token = { value: issued.accessToken, expiresAt: life === null ? null : clock.now() + life };
    failure = null;
    failures = 0;
    cancelRenewal();
    watchExpiry();
    if (life !== null) scheduleRenewal(life - renewalLead(life));
    return token.value;
  }

  function fail(error: unknown): FailureError {
    const failed = networkFailure(error);
    failure = failed.failure;
    failures += 1;
    const { retryable, retryAfterMs } = failed.failure;
    if (retryable) scheduleRenewal(Math.max(retryAfterMs ?? 0, backOff(failures, random)));
    // What the user must fix first (a refused secret) is not retried automatically.
    else cancelRenewal();
    return failed;
  }

  /** A failure of credentials that have been replaced means nothing; the current ones are tried soon. */
  function failStale(error: unknown): FailureError {
    scheduleRenewal(backOff(1, random));
    return networkFailure(error);
  }

  /** Nothing was sent, so nothing new is known about a valid token. The next attempt comes when the queue allows it. */
  function waitForQueue(throttled: Throttled): FailureError {
    if (!liveToken()) failure = throttled.failure;
    scheduleRenewal(throttled.failure.retryAfterMs ?? 0);
    return throttled;
  }

  async function send(): Promise<string> {
    if (end.signal.aborted) throw cancelled();
    const sentIn = generation;
    let issued: IssuedToken;
    try {
      issued = await request(end.signal);
    } catch (error) {
      if (end.signal.aborted) throw cancelled();
      if (error instanceof Throttled) throw waitForQueue(error);
      throw sentIn === generation ? fail(error) : failStale(error);
    }
    if (end.signal.aborted) throw cancelled();
    return take(issued);
  }

  /** One request in flight, however many callers. */
  function requestOnce(): Promise<string> {
    if (flight) return flight;
    flight = send().finally(() => {
      flight = null;
      if (!end.signal.aborted) onStatus(status());
    });
    return flight;
  }

  return {
    get(signal) {
      const current = liveToken();
      if (!current) return waitFor(requestOnce(), signal);
      if (clock.now() >= renewAt) void renewUnattended();
      return Promise.resolve(current.value);
    },
    retire(refused, why) {
      if (token?.value !== refused) return;
      token = null;
      cancelRenewal();
      stopExpiryTimer();
      if (!why) return;
      failure = why;
      onStatus(status());
    },
    adopt(issued) {
      generation += 1;
      // If the renewal had failed, the new token takes over, and its renewal is scheduled.
      if (!liveToken() || failure) take(issued);
      onStatus(status());
    },
    renew: requestOnce,
    wake() {
      if (!liveToken() || clock.now() >= renewAt) void renewUnattended();
    },
    status,
    stop() {
      cancelRenewal();
      stopExpiryTimer();
      token = null;
      end.abort();
    },
  };
}
