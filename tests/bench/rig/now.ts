/** Milliseconds since the epoch with fractions, as a page's `performance.timeOrigin + performance.now()` is. */
export const now = (): number => performance.timeOrigin + performance.now();
