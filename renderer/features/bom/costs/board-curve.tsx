import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { CurvePoint } from '../../../../electron/shared/domain/bom/costing/cost-curve';
import { ChartAxes } from '../../../components/charts/chart-axes';
import { chartMargin } from '../../../components/charts/chart-frame';
import { useSize } from '../../../components/charts/use-size';
import { formatTotal } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { costTexts } from '../../../texts/bom-cost-texts';
import { BoardTable } from './board-table';
import styles from './costs.module.css';

interface Props {
  points: readonly CurvePoint[];
  currency: string;
  /** The count that rules the lines. */
  boards: number;
}

/** What a board costs over the number of boards, as a chart and as a table. */
export function BoardCurve({ points: all, currency, boards }: Props) {
  const [ref, size] = useSize<HTMLDivElement>({ width: 240, height: 140 });
  // A count that leaves lines without a price would look cheap.
  const most = Math.max(0, ...all.map(({ priced }) => priced));
  const points = all.filter(({ priced }) => priced === most);
  const counts = points.map((point) => point.boards);
  const costOf = ({ perBoard }: { perBoard: string }) => Number(perBoard);
  const x = scaleLog(
    [counts[0] ?? 1, Math.max(counts.at(-1) ?? 1, (counts[0] ?? 1) + 1)],
    [chartMargin.left, size.width - chartMargin.right],
  );
  const highest = Math.max(...points.map(costOf)) || 1;
  const y = scaleLinear([0, highest * 1.05], [size.height - chartMargin.bottom, chartMargin.top]);
  const path = line<CurvePoint>(
    (point) => x(point.boards),
    (point) => y(costOf(point)),
  );
  return (
    <section className={styles.block} aria-labelledby="bom-cost-per-board">
      <h2 id="bom-cost-per-board" className={styles.heading}>
        {costTexts.perBoard} <span className={styles.note}>{costTexts.perBoardNote}</span>
      </h2>
      <div className={styles.curveBeside}>
        <div ref={ref} className={styles.plot}>
          <svg width={size.width} height={size.height} aria-hidden="true" focusable="false">
            <ChartAxes x={x} y={y} size={size} currency={currency} />
            <path className={styles.curve} d={path(points) ?? ''} />
            {points.map((point) => (
              <circle
                key={point.boards}
                className={point.boards === boards ? styles.mainPoint : styles.point}
                cx={x(point.boards)}
                cy={y(costOf(point))}
                r={point.boards === boards ? 4 : 2.5}
              >
                <title>
                  {costTexts.point(formatNumber(point.boards), formatTotal(point.perBoard, currency))}
                </title>
              </circle>
            ))}
          </svg>
        </div>
        <BoardTable points={all} most={most} boards={boards} currency={currency} />
      </div>
    </section>
  );
}
