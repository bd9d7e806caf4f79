import { curveStepAfter, line } from 'd3-shape';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { formatNumber } from '../../../../format/format-number';
import { texts } from '../../../../texts/texts';
import { ChartAxes } from './chart-axes';
import { type CurvePoint, chartMargin, chartScales, chartSpan, curvePoints } from './chart-scales';
import styles from './charts.module.css';
import { PriceChartTable } from './price-chart-table';
import { wordsAt } from './price-chart-text';
import { type Figure, type PriceCurve, tellingQuantities } from './price-curves';
import { SeriesMark, seriesColor, seriesDashes } from './series-style';
import { useSize } from './use-size';

interface Props {
  curves: readonly PriceCurve[];
  figure: Figure;
  quantity: number;
  currency: string;
}

const keys: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowDown: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Unit price or total over the quantity, a line a seller. The whole is one slider: its keys go from one telling
 * quantity to the next, and what is reached is spoken, marked by a line and lit up in the table beside.
 */
export function PriceChart({ curves, figure, quantity, currency }: Props) {
  const [ref, size] = useSize<HTMLDivElement>({ width: 640, height: 260 });
  const [reached, setReached] = useState<number | null>(null);
  const telling = tellingQuantities(curves, quantity);
  const span = chartSpan(telling, quantity, figure);
  const quantities = telling.filter((one) => one >= span.first && one <= span.last);
  const here = reached !== null && quantities.includes(reached) ? reached : quantity;
  const at = quantities.indexOf(here);
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
    setReached(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const left = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const distance = (one: number) => Math.abs(x(one) - left);
    setReached(quantities.reduce((near, one) => (distance(one) < distance(near) ? one : near), here));
  };
  const spoken = curves
    .map((curve) => {
      const { shown, order } = wordsAt(curve, here, currency, figure) ?? { shown: texts.part.notListed };
      return [curve.offer.seller.name, shown, order].filter(Boolean).join(' ');
    })
    .join(', ');
  const upright = (pieces: number, className: string | undefined) => (
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
    <div className={styles.beside}>
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={quantities.length - 1}
        aria-valuenow={at}
        aria-valuetext={texts.charts.at(formatNumber(here), spoken)}
        className={styles.plot}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setReached(null)}
      >
        <svg width={size.width} height={size.height} aria-hidden="true" focusable="false">
          <ChartAxes x={x} y={y} size={size} currency={currency} />
          {upright(quantity, styles.asked)}
          {here !== quantity && upright(here, styles.reached)}
          {lines.map((points, index) => (
            <g key={curves[index]?.offer.id}>
              <path
                d={path(points) ?? ''}
                fill="none"
                stroke={seriesColor(index)}
                strokeWidth={2}
                strokeDasharray={seriesDashes(index)}
              />
              {curves[index]?.steps.map((step) => {
                const point = points.find((one) => one.quantity === step);
                return point && <SeriesMark key={step} index={index} x={x(step)} y={y(point.amount)} />;
              })}
            </g>
          ))}
          <text
            className={styles.yourQuantity}
            x={x(quantity)}
            y={chartMargin.top - 7}
            textAnchor={x(quantity) > size.width * 0.7 ? 'end' : 'start'}
          >
            {texts.charts.yourQuantity(formatNumber(quantity))}
          </text>
        </svg>
      </div>
      <PriceChartTable
        curves={curves}
        quantities={quantities}
        asked={quantity}
        here={here}
        figure={figure}
        currency={currency}
      />
    </div>
  );
}
