const longest = 24 * 3_600_000;

/** `Retry-After` in milliseconds, given as seconds or as a date (RFC 9110, 10.2.3), capped at a day; undefined without one. */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(0, Math.round(ms)), longest) : undefined;
}
