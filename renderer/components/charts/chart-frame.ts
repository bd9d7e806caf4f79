/** The room of a chart, in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Around the plot, for its axes. */
export const chartMargin = { top: 16, right: 16, bottom: 20, left: 44 };

/** At most `max` of the ticks of a logarithmic scale, preferably powers of ten. */
export function logTicks(ticks: readonly number[], max: number): number[] {
  if (ticks.length <= max) return [...ticks];
  const powers = ticks.filter((tick) => Number.isInteger(Math.log10(tick)));
  return powers.length >= 2
    ? powers
    : ticks.filter((_, index) => index % Math.ceil(ticks.length / max) === 0);
}
