import { serverDate } from './server-time';

const longest = 24 * 3_600_000;

/**
 * `Retry-After` in milliseconds, given as seconds or as a date (RFC 9110, 10.2.3), capped at a day; undefined without
 * one. A date is by the server's clock, which the answer's own `Date` tells; `now`, this computer's, only where it does not.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  // Each of its three forms begins with the weekday; `Date.parse` alone takes a negative number for a month.
  const date = /^[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : date - (serverDate(headers) ?? now);
  return Number.isFinite(ms) ? Math.min(Math.max(0, Math.round(ms)), longest) : undefined;
}
