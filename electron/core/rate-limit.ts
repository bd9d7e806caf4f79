/** At most `count` requests in any `ms`. */
export interface RateWindow {
  readonly count: number;
  readonly ms: number;
}

/** The identity server's limits (docs/nexar-api.md, Token limits). */
export const tokenRateWindows: readonly RateWindow[] = [
  { count: 2, ms: 1000 },
  { count: 200, ms: 15 * 60_000 },
  { count: 3000, ms: 12 * 3_600_000 },
  { count: 40_000, ms: 7 * 24 * 3_600_000 },
];

/**
 * Tests of the connection ask for a token each; these limits leave the most of the server's to searches, even where a
 * page tests without end.
 */
export const testRateWindows: readonly RateWindow[] = [
  { count: 60, ms: 15 * 60_000 },
  { count: 1000, ms: 12 * 3_600_000 },
];

/** Renewals that nobody asked for leave the half to searches, even where a server gives tokens of a few seconds. */
export const renewalRateWindows: readonly RateWindow[] = [
  { count: 100, ms: 15 * 60_000 },
  { count: 1500, ms: 12 * 3_600_000 },
];

/** `now` is of a clock that only goes forward. */
export interface RateLimit {
  /** Milliseconds until one more request keeps every limit; 0 when it does now. */
  delay(now: number): number;
  /** Notes a request sent at `now`, which counts as `weight`. */
  note(now: number, weight?: number): void;
}

export function createRateLimit(windows: readonly RateWindow[]): RateLimit {
  const longest = Math.max(...windows.map((window) => window.ms));
  let sent: number[] = [];
  return {
    delay(now) {
      sent = sent.filter((at) => now - at < longest);
      const waits = windows.map(({ count, ms }) => {
        const oldest = sent.at(-count);
        return oldest === undefined ? 0 : oldest + ms - now;
      });
      return Math.max(0, ...waits);
    },
    note(now, weight = 1) {
      for (let counted = 0; counted < weight; counted += 1) sent.push(now);
    },
  };
}
