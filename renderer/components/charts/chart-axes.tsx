import type { ScaleContinuousNumeric } from 'd3-scale';
import { formatShortMoney } from '../../format/format-money';
import { formatShortNumber } from '../../format/format-number';
import styles from './chart-axes.module.css';
import { type ChartSize, chartMargin, logTicks } from './chart-frame';

type Scale = ScaleContinuousNumeric<number, number>;

interface Props {
  x: Scale;
  y: Scale;
  size: ChartSize;
  currency: string;
}

export function ChartAxes({ x, y, size, currency }: Props) {
  const bottom = size.height - chartMargin.bottom;
  const right = size.width - chartMargin.right;
  const maxTicks = Math.max(2, Math.floor(size.height / 40));
  return (
    <g className={styles.axes}>
      {logTicks(y.ticks(maxTicks), maxTicks + 1).map((tick) => (
        <g key={tick} transform={`translate(0, ${y(tick)})`}>
          <line x1={chartMargin.left} x2={right} />
          <text x={chartMargin.left - 6} dy="0.32em" textAnchor="end">
            {formatShortMoney(tick, currency)}
          </text>
        </g>
      ))}
      {logTicks(x.ticks(5), 5).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)}, ${bottom})`}>
          <line y2={4} />
          <text y={15} textAnchor="middle">
            {formatShortNumber(tick)}
          </text>
        </g>
      ))}
      <line x1={chartMargin.left} x2={right} y1={bottom} y2={bottom} />
    </g>
  );
}
