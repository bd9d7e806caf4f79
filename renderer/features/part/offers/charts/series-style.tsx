import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import styles from './charts.module.css';

/** Lines are told apart by their dashes and marks; the colors only repeat it. */
const seriesStyles = [
  { dashes: undefined, mark: symbolCircle },
  { dashes: '7 3', mark: symbolSquare },
  { dashes: '2 3', mark: symbolTriangle },
  { dashes: '9 3 2 3', mark: symbolDiamond },
  { dashes: '4 2', mark: symbolCross },
] as const;

export const seriesColor = (index: number) => `var(--series-${(index % seriesStyles.length) + 1})`;
export const seriesDashes = (index: number) => seriesStyles[index % seriesStyles.length]?.dashes;

export function SeriesMark({ index, x, y }: { index: number; x: number; y: number }) {
  const style = seriesStyles[index % seriesStyles.length] ?? seriesStyles[0];
  return (
    <path
      d={symbol(style.mark, 20)() ?? ''}
      transform={`translate(${x}, ${y})`}
      fill={seriesColor(index)}
      className={styles.mark}
    />
  );
}

/** A sample of the line in the chart, beside the distributor's name. */
export function SeriesSwatch({ index }: { index: number }) {
  return (
    <svg width={26} height={10} aria-hidden="true" focusable="false">
      <line
        x1={0}
        x2={26}
        y1={5}
        y2={5}
        stroke={seriesColor(index)}
        strokeWidth={2}
        strokeDasharray={seriesDashes(index)}
      />
      <SeriesMark index={index} x={13} y={5} />
    </svg>
  );
}
