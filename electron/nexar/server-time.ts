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

/** Compares the clocks at each answer. An answer of a cache or a sign-in page has a `Date` too: it says the same. */
export function watchServerTime(fetch: Fetch, now: () => number): ServerTime {
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
