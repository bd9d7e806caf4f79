import type { CurvePoint } from '../../../../electron/shared/domain/bom/costing/cost-curve';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { costTexts } from '../../../texts/bom-cost-texts';
import { ScrollArea } from '../../../ui/scroll-area';
import styles from './costs.module.css';

interface Props {
  points: readonly CurvePoint[];
  /** The most lines that have a price at any count. */
  most: number;
  /** The count that rules the lines. */
  boards: number;
  currency: string;
}

function gapsText({ priced, short }: CurvePoint, most: number): string {
  const unpriced = most - priced;
  return [
    ...(unpriced > 0 ? [costTexts.unpriced(formatNumber(unpriced), unpriced === 1)] : []),
    ...(short > 0 ? [costTexts.short(formatNumber(short), short === 1)] : []),
  ].join(', ');
}

/** The points of the curve. */
export function BoardTable({ points, most, boards, currency }: Props) {
  const hasGaps = points.some((point) => gapsText(point, most) !== '');
  return (
    <ScrollArea className={styles.scroll} labelledBy="bom-cost-per-board">
      <table className={styles.table} aria-labelledby="bom-cost-per-board">
        <thead>
          <tr>
            <th scope="col" className={styles.numeric}>
              {costTexts.boards}
            </th>
            <th scope="col" className={styles.numeric}>
              {costTexts.perBoard}
            </th>
            {hasGaps && <th scope="col">{costTexts.gaps}</th>}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.boards} className={point.boards === boards ? styles.chosen : undefined}>
              <td className={styles.numeric}>
                <data value={point.boards}>{formatNumber(point.boards)}</data>
              </td>
              <td className={styles.numeric}>
                <data value={point.perBoard}>{formatCost(point.perBoard, currency, point.estimated)}</data>
              </td>
              {hasGaps && (
                <td className={styles.gaps} title={gapsText(point, most)}>
                  {gapsText(point, most)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
