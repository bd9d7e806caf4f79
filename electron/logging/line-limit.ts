/** Time as the limit needs it. */
export interface LineClock {
  /** Milliseconds on a clock that nobody sets. */
  elapsed(): number;
  after(ms: number, act: () => void): () => void;
}

interface Limit {
  readonly periodMs: number;
  /** A message is a constant of the code, so that a flood of one leaves room for the others. */
  readonly maxPerMessage: number;
  readonly maxTotal: number;
}

const limits: readonly Limit[] = [
  // Slow floods, first: what it drops must not be told of each second.
  { periodMs: 3_600_000, maxPerMessage: 100, maxTotal: Number.POSITIVE_INFINITY },
  { periodMs: 1000, maxPerMessage: 10, maxTotal: 50 },
];

/** The lines of one period after the other, and how many of each were dropped. */
function createWindow(clock: LineClock, limit: Limit, onDropped: (count: number) => void) {
  const { periodMs, maxPerMessage, maxTotal } = limit;
  let begun = Number.NEGATIVE_INFINITY;
  let written = new Map<string, number>();
  let total = 0;
  let dropped = 0;

  function report(): void {
    const count = dropped;
    dropped = 0;
    onDropped(count);
  }

  return {
    hasRoom(message: string): boolean {
      if (clock.elapsed() - begun >= periodMs) {
        begun = clock.elapsed();
        written = new Map();
        total = 0;
      }
      return total < maxTotal && (written.get(message) ?? 0) < maxPerMessage;
    },
    count(message: string): void {
      written.set(message, (written.get(message) ?? 0) + 1);
      total += 1;
    },
    drop(): void {
      if (dropped === 0) clock.after(begun + periodMs - clock.elapsed(), report);
      dropped += 1;
    },
  };
}

/**
 * Whether a line with such a message may be written now: a page in a loop, however slow, must neither push everything
 * else out of the log nor keep main busy with it. `onDropped` is told how many lines a second or an hour has lost, when
 * it is over.
 */
export function createLineLimit(
  clock: LineClock,
  onDropped: (count: number) => void,
): (message: string) => boolean {
  const windows = limits.map((limit) => createWindow(clock, limit, onDropped));
  return (message) => {
    const full = windows.find((window) => !window.hasRoom(message));
    if (full) full.drop();
    else for (const window of windows) window.count(message);
    return !full;
  };
}
