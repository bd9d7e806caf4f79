/** Time as the services see it; tests run them on a fake one. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since some moment, on a clock that nobody sets; it may stand still while the machine sleeps. */
  elapsed(): number;
  /** Calls `act` once after `ms`; the closure that it returns calls that off. */
  after(ms: number, act: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};
