/** The clock that the limit needs. */
export interface LineClock {
  /** Milliseconds on a monotonic clock. */
  elapsed(): number;
  after(ms: number, act: () => void): () => void;
}

interface Limit {
  readonly periodMs: number;
  /** Messages are constants in the code, so that a flood of one leaves room for the others. */
  readonly maxPerMessage: number;
  readonly maxTotal: number;
}

const limits: readonly Limit[] = [
  // Slow floods come first: the lines they lose must not be reported each second.
  { periodMs: 3_600_000, maxPerMessage: 100, maxTotal: Number.POSITIVE_INFINITY },
  { periodMs: 1000, maxPerMessage: 10, maxTotal: 50 },
];

/** Counts the lines of each period, and those that were dropped. */
function createWindow(clock: LineClock, limit: Limit, onDropped: (count: number) => void) {
  const { periodMs, maxPerMessage, maxTotal } = limit;
  let startedAt = Number.NEGATIVE_INFINITY;
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
      if (clock.elapsed() - startedAt >= periodMs) {
        startedAt = clock.elapsed();
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
      if (dropped === 0) clock.after(startedAt + periodMs - clock.elapsed(), report);
      dropped += 1;
    },
  };
}

/**
 * Returns whether a line with a given message may be written now: a page that logs in a loop, however slowly, must
 * neither push everything else out of the log nor keep main busy. `onDropped` receives the number of lines lost in a
 * second or an hour when that is over.
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
