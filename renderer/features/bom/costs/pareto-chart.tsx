import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { LineShare } from '../../../../electron/shared/domain/bom/costing/cost-by-line';
import { useSize } from '../../../components/charts/use-size';
import styles from './costs.module.css';

interface Props {
  lines: readonly LineShare<BomLine>[];
  /** How many lines from the first on are marked. */
  most: number;
}

/** More bars are thinner than a pixel or two. */
const maxBars = 60;
const margin = { top: 8, bottom: 4 };

/** A bar for each line, and a curve of what they add up to. Decoration: the table beside it says the same. */
export function ParetoChart({ lines, most }: Props) {
  const [ref, { width, height }] = useSize<HTMLDivElement>({ width: 200, height: 140 });
  const shown = lines.slice(0, maxBars);
  const x = scaleBand<number>(
    shown.map((_, index) => index),
    [0, width],
  ).padding(0.2);
  const bottom = height - margin.bottom;
  const amount = scaleLinear([0, Number(shown[0]?.total ?? 1) || 1], [bottom, margin.top]);
  const share = scaleLinear([0, 1], [bottom, margin.top]);
  const curve = line<LineShare<BomLine>>(
    (_, index) => (x(index) ?? 0) + x.bandwidth() / 2,
    (each) => share(each.share),
  );
  return (
    <div ref={ref} className={styles.plot}>
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        {shown.map(({ id, total }, index) => (
          <rect
            key={id.id}
            className={index < most ? styles.mainBar : styles.bar}
            x={x(index)}
            y={amount(Number(total))}
            width={x.bandwidth()}
            height={bottom - amount(Number(total))}
          />
        ))}
        <line className={styles.axis} x2={width} y1={bottom} y2={bottom} />
        <path className={styles.curve} d={curve(shown) ?? ''} />
      </svg>
    </div>
  );
}
