import { serverDate } from './server-time';

const maxMs = 24 * 3_600_000;

/**
 * `Retry-After` in milliseconds, given as seconds or as a date (RFC 9110, 10.2.3), capped at a day; undefined if it is
 * missing. A date refers to the server's clock, known from the answer's `Date`; without one, `now` is used.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  // All three date formats begin with the weekday; `Date.parse` on its own would accept a negative number as a month.
  const date = /^[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : date - (serverDate(headers) ?? now);
  return Number.isFinite(ms) ? Math.min(Math.max(0, Math.round(ms)), maxMs) : undefined;
}
