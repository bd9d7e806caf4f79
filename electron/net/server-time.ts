import type { Fetch } from './fetch';

export interface ServerTime {
  /** The given fetch, whose answers update the skew. */
  readonly fetch: Fetch;
  /**
   * How far this computer's clock was ahead of the last answer's `Date`, in milliseconds; null before the first answer.
   */
  skewMs(): number | null;
}

/** The server's time when it answered, in milliseconds since the epoch; null if the answer does not contain it. */
export function serverDate(headers: Headers): number | null {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isFinite(date) ? date : null;
}

/**
 * Compares the clocks at each answer. A sign-in page's `Date` is current, too. An answer from a cache would have an old
 * one, but there is none: all requests are POST, and main's fetch caches nothing.
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
