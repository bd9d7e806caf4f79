/** The value below which the share `part` (0 to 1) of `values` lies, by straight lines between them; NaN of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** What the middle half of some runs says of them all. */
export interface Summary {
  readonly median: number;
  /** The first and the third quartile: half of the runs lie between. */
  readonly spread: readonly [low: number, high: number];
}

export function summarize(values: readonly number[]): Summary {
  return { median: median(values), spread: [quantile(values, 0.25), quantile(values, 0.75)] };
}
