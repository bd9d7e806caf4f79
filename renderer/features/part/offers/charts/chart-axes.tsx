import type { ScaleContinuousNumeric } from 'd3-scale';
import { formatMoney } from '../../../../format/format-money';
import { formatNumber } from '../../../../format/format-number';
import { texts } from '../../../../texts/texts';
import { type ChartSize, chartMargin, logTicks } from './chart-scales';
import styles from './charts.module.css';

type Scale = ScaleContinuousNumeric<number, number>;

interface Props {
  x: Scale;
  y: Scale;
  size: ChartSize;
  currency: string;
}

/** A tick as decimal text: binary floating point would show 0.30000000000000004. */
const tickText = (tick: number) => Number(tick.toPrecision(12)).toString();

export function ChartAxes({ x, y, size, currency }: Props) {
  const bottom = size.height - chartMargin.bottom;
  const right = size.width - chartMargin.right;
  const maxTicks = Math.max(2, Math.floor(size.height / 45));
  return (
    <g className={styles.axes}>
      {logTicks(y.ticks(maxTicks), maxTicks + 1).map((tick) => (
        <g key={tick} transform={`translate(0, ${y(tick)})`}>
          <line x1={chartMargin.left} x2={right} />
          <text x={chartMargin.left - 6} dy="0.32em" textAnchor="end">
            {formatMoney(tickText(tick), currency)}
          </text>
        </g>
      ))}
      {logTicks(x.ticks(8), 8).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)}, ${bottom})`}>
          <line y2={4} />
          <text y={15} textAnchor="middle">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      <line x1={chartMargin.left} x2={right} y1={bottom} y2={bottom} />
      <text x={right} y={bottom + 29} textAnchor="end">
        {texts.charts.pieces}
      </text>
    </g>
  );
}
