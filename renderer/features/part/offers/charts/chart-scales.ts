import { scaleLinear, scaleLog } from 'd3-scale';
import { type Figure, figureAt, type PriceCurve } from './price-curves';

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A point of a curve, in pieces and in the currency of the comparison. For the eye alone: no money is reckoned here. */
export interface CurvePoint {
  readonly quantity: number;
  readonly amount: number;
}

export const chartMargin = { top: 20, right: 16, bottom: 34, left: 64 };

const pointsBetween = 12;

/** The quantities, in pieces, between which a chart is drawn. */
export interface ChartSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * All quantities that tell something, and beyond the last one so that its step can be seen. Totals only around the asked
 * quantity: over all of them every line is the same straight one.
 */
export function chartSpan(quantities: readonly number[], asked: number, figure: Figure): ChartSpan {
  if (figure === 'total') return { first: Math.max(1, Math.floor(asked / 4)), last: Math.max(4, asked * 4) };
  return { first: quantities[0] ?? 1, last: Math.max(10, Math.ceil((quantities.at(-1) ?? 1) * 1.6)) };
}

/** The points of a curve within `span`, as its figure is read off exact prices. */
export function curvePoints(
  curve: PriceCurve,
  { first, last }: ChartSpan,
  currency: string,
  figure: Figure,
): CurvePoint[] {
  const [least = 1] = curve.steps;
  // Whoever needs fewer than can be ordered pays the least order: a level line that a total has and a price list has not.
  const start = figure === 'total' ? first : Math.max(first, least);
  const within = [...curve.steps, ...curve.switches]
    .filter((step) => step > start && step < last)
    .sort((a, b) => a - b);
  const ends = [...new Set([start, ...within, last])].filter((end) => end <= last);
  const quantities =
    figure === 'unitPrice' ? ends : ends.flatMap((end, index) => between(ends[index - 1], end));
  return quantities.flatMap((quantity) => {
    const at = figureAt(curve, quantity, currency, figure);
    return at && 'amount' in at ? [{ quantity, amount: Number(at.amount) }] : [];
  });
}

/** `end` and some whole numbers on the way to it: a total bends on a logarithmic scale, and jumps where a step begins. */
function between(start: number | undefined, end: number): number[] {
  if (start === undefined) return [end];
  const way = Array.from({ length: pointsBetween - 1 }, (_, index) =>
    Math.round(start * (end / start) ** ((index + 1) / pointsBetween)),
  );
  return [...new Set([...way, end - 1, end])].filter((at) => at > start).sort((a, b) => a - b);
}

/** Pieces across, logarithmic; money up, from zero. */
export function chartScales(
  points: readonly CurvePoint[],
  { first, last }: ChartSpan,
  { width, height }: ChartSize,
) {
  const most = Math.max(...points.map(({ amount }) => amount));
  const x = scaleLog([first, last], [chartMargin.left, width - chartMargin.right]);
  const y = scaleLinear([0, most * 1.05], [height - chartMargin.bottom, chartMargin.top]);
  return { x, y };
}

/** Ticks of a logarithmic scale, powers of ten alone where there would be more than `most`. */
export function logTicks(ticks: readonly number[], most: number): number[] {
  if (ticks.length <= most) return [...ticks];
  const powers = ticks.filter((tick) => Number.isInteger(Math.log10(tick)));
  return powers.length >= 2
    ? powers
    : ticks.filter((_, index) => index % Math.ceil(ticks.length / most) === 0);
}
