import type { Fetch } from './fetch';

export interface ServerTime {
  /** The same fetch, whose answers tell what time it is at the service. */
  readonly fetch: Fetch;
  /** How far this computer's clock was ahead of the last answer's `Date`, in milliseconds; null before any. */
  skewMs(): number | null;
}

/** What time it was at the server when it answered, in milliseconds since the epoch; null where it does not say. */
export function serverDate(headers: Headers): number | null {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isFinite(date) ? date : null;
}

/**
 * Compares the clocks at each answer. A sign-in page has a `Date` of the moment too; an answer from a cache, which would
 * have an old one, does not come: all that is asked is POST, and main's fetch keeps nothing.
 */
export function measureServerTime(fetch: Fetch, now: () => number): ServerTime {
  let skew: number | null = null;
  return {
    async fetch(input, init) {
      const response = await fetch(input, init);
      const date = serverDate(response.headers);
      if (date !== null) skew = now() - date;
      return response;
    },
    skewMs: () => skew,
  };
}
