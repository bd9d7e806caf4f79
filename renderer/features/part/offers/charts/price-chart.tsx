import { curveStepAfter, line } from 'd3-shape';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { ChartAxes } from '../../../../components/charts/chart-axes';
import { chartMargin } from '../../../../components/charts/chart-frame';
import { useSize } from '../../../../components/charts/use-size';
import { formatNumber } from '../../../../format/format-number';
import { texts } from '../../../../texts/texts';
import { ChartLegend } from './chart-legend';
import { type CurvePoint, chartScales, chartSpan, curvePoints } from './chart-scales';
import styles from './charts.module.css';
import { PriceChartTable } from './price-chart-table';
import { figureText } from './price-chart-text';
import { breakpointsOf, type Figure, type PriceCurve } from './price-curves';
import { SeriesMark, seriesColor, seriesDashes } from './series-style';

interface Props {
  curves: readonly PriceCurve[];
  figure: Figure;
  quantity: number;
  currency: string;
}

/** The index of the quantity that a key leads to. */
const keys: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowDown: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Unit price or total over the quantity, one line per seller. The chart is a slider: its keys go from breakpoint to
 * breakpoint, which is spoken, marked by a line and shown in the legend.
 */
export function PriceChart({ curves, figure, quantity, currency }: Props) {
  const [ref, size] = useSize<HTMLDivElement>({ width: 248, height: 132 });
  const [pointed, setPointed] = useState<number | null>(null);
  const breakpoints = breakpointsOf(curves, quantity);
  const span = chartSpan(breakpoints, quantity, figure);
  const quantities = breakpoints.filter((one) => one >= span.first && one <= span.last);
  const highlighted = pointed !== null && quantities.includes(pointed) ? pointed : quantity;
  const at = quantities.indexOf(highlighted);
  const lines = curves.map((curve) => curvePoints(curve, span, currency, figure));
  const { x, y } = chartScales(lines.flat(), span, size);
  const path = line<CurvePoint>(
    (point) => x(point.quantity),
    (point) => y(point.amount),
  );
  if (figure === 'unitPrice') path.curve(curveStepAfter);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = quantities[keys[event.key]?.(at, quantities.length - 1) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    setPointed(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const left = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const distance = (one: number) => Math.abs(x(one) - left);
    setPointed(quantities.reduce((near, one) => (distance(one) < distance(near) ? one : near), highlighted));
  };
  const spoken = curves
    .map((curve) => {
      const { shown, order } = figureText(curve, highlighted, currency, figure) ?? {
        shown: texts.part.notListed,
      };
      return [curve.offer.seller.name, shown, order].filter(Boolean).join(' ');
    })
    .join(', ');
  const verticalLine = (pieces: number, className: string | undefined) => (
    <line
      className={className}
      x1={x(pieces)}
      x2={x(pieces)}
      y1={chartMargin.top}
      y2={size.height - chartMargin.bottom}
    />
  );
  const name = figure === 'total' ? texts.charts.totals : texts.charts.unitPrices;

  return (
    <>
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={quantities.length - 1}
        aria-valuenow={at}
        aria-valuetext={texts.charts.at(formatNumber(highlighted), spoken)}
        className={styles.plot}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(null)}
      >
        <svg width={size.width} height={size.height} aria-hidden="true" focusable="false">
          <ChartAxes x={x} y={y} size={size} currency={currency} />
          {verticalLine(quantity, styles.entered)}
          {highlighted !== quantity && verticalLine(highlighted, styles.pointed)}
          {lines.map((points, index) => (
            <g key={curves[index]?.offer.id}>
              <path
                d={path(points) ?? ''}
                fill="none"
                stroke={seriesColor(index)}
                strokeWidth={1.5}
                strokeDasharray={seriesDashes(index)}
              />
              {curves[index]?.steps.map((step) => {
                const point = points.find((one) => one.quantity === step);
                return point && <SeriesMark key={step} index={index} x={x(step)} y={y(point.amount)} />;
              })}
            </g>
          ))}
          <text className={styles.yourQuantity} x={x(quantity)} y={chartMargin.top - 5} textAnchor="middle">
            {formatNumber(quantity)}
          </text>
        </svg>
      </div>
      <ChartLegend curves={curves} quantity={highlighted} figure={figure} currency={currency} />
      <PriceChartTable curves={curves} quantities={quantities} figure={figure} currency={currency} />
    </>
  );
}
