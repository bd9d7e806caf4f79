/** Time as the limit needs it. */
export interface LineClock {
  /** Milliseconds on a clock that nobody sets. */
  elapsed(): number;
  after(ms: number, act: () => void): () => void;
}

const periodMs = 1000;
/** A message is a constant of the code, so that a flood of one leaves room for the others. */
const maxPerMessage = 10;
const maxPerPeriod = 50;

/**
 * Whether a line with such a message may be written now: a page in a loop must neither push everything else out of the
 * log nor keep main busy with it. `onDropped` is told how many lines a second has lost, when that second is over.
 */
export function createLineLimit(
  clock: LineClock,
  onDropped: (count: number) => void,
): (message: string) => boolean {
  let begun = Number.NEGATIVE_INFINITY;
  let written = new Map<string, number>();
  let total = 0;
  let dropped = 0;

  function report(): void {
    const count = dropped;
    dropped = 0;
    onDropped(count);
  }

  return (message) => {
    const now = clock.elapsed();
    if (now - begun >= periodMs) {
      begun = now;
      written = new Map();
      total = 0;
    }
    const same = written.get(message) ?? 0;
    if (same < maxPerMessage && total < maxPerPeriod) {
      written.set(message, same + 1);
      total += 1;
      return true;
    }
    if (dropped === 0) clock.after(begun + periodMs - now, report);
    dropped += 1;
    return false;
  };
}
