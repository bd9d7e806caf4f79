import { scaleLinear, scaleLog } from 'd3-scale';
import { type ChartSize, chartMargin } from '../../../../components/charts/chart-frame';
import { type Figure, figureAt, type PriceCurve } from './price-curves';

/** A point of a curve, in pieces and in the currency of the comparison. Only drawn: no money is calculated from it. */
export interface CurvePoint {
  readonly quantity: number;
  readonly amount: number;
}

const pointsBetween = 12;

/** The range of quantities, in pieces, that a chart shows. */
export interface ChartSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Unit prices over all `breakpoints`, and beyond the last one so that its step can be seen. Totals only around `quantity`:
 * over a wider range every curve is the same straight line.
 */
export function chartSpan(breakpoints: readonly number[], quantity: number, figure: Figure): ChartSpan {
  if (figure === 'total') {
    return { first: Math.max(1, Math.floor(quantity / 4)), last: Math.max(4, quantity * 4) };
  }
  return { first: breakpoints[0] ?? 1, last: Math.max(10, Math.ceil((breakpoints.at(-1) ?? 1) * 1.6)) };
}

/** The points of a curve within the span, from exact prices. */
export function curvePoints(
  curve: PriceCurve,
  { first, last }: ChartSpan,
  currency: string,
  figure: Figure,
): CurvePoint[] {
  const [minOrder = 1] = curve.steps;
  // Below the minimum order its total is due, a level line; there is no unit price.
  const start = figure === 'total' ? first : Math.max(first, minOrder);
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

/** `end` and some whole numbers before it: a total is curved on a logarithmic scale, and jumps where a step begins. */
function between(start: number | undefined, end: number): number[] {
  if (start === undefined) return [end];
  const points = Array.from({ length: pointsBetween - 1 }, (_, index) =>
    Math.round(start * (end / start) ** ((index + 1) / pointsBetween)),
  );
  return [...new Set([...points, end - 1, end])].filter((quantity) => quantity > start).sort((a, b) => a - b);
}

/** Pieces across, logarithmic; money up, from zero. */
export function chartScales(
  points: readonly CurvePoint[],
  { first, last }: ChartSpan,
  { width, height }: ChartSize,
) {
  const max = Math.max(...points.map(({ amount }) => amount));
  const x = scaleLog([first, last], [chartMargin.left, width - chartMargin.right]);
  const y = scaleLinear([0, max * 1.05], [height - chartMargin.bottom, chartMargin.top]);
  return { x, y };
}
