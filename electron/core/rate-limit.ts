/** At most `count` requests in any `ms`. */
export interface RateWindow {
  readonly count: number;
  readonly ms: number;
}

/** `now` comes from a clock that only goes forward, in milliseconds. */
export interface RateLimit {
  /** Milliseconds until another request is within every limit; 0 if it is now. */
  delay(now: number): number;
  /** Counts a request sent at `now` as `weight` requests. */
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
