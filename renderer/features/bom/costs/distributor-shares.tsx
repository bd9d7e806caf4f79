import type { CSSProperties } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { costTexts } from '../../../texts/bom-cost-texts';
import { ScrollArea } from '../../../ui/scroll-area';
import styles from './costs.module.css';

/** What is bought from whom, each with a bar of its part of the whole. */
export function DistributorShares({ view }: { view: BomView }) {
  const { currency } = view.settings;
  const distributors = view.totals[0]?.distributors ?? [];
  const whole = distributors.reduce((sum, { total }) => sum + Number(total), 0);
  const shareOf = (total: string) =>
    ({ '--share': whole === 0 ? 0 : Number(total) / whole }) as CSSProperties;
  return (
    <section className={styles.block} aria-labelledby="bom-cost-by-distributor">
      <h2 id="bom-cost-by-distributor" className={styles.heading}>
        {costTexts.byDistributor}
      </h2>
      <ScrollArea className={styles.scroll} labelledBy="bom-cost-by-distributor">
        <table className={styles.table} aria-labelledby="bom-cost-by-distributor">
          <thead>
            <tr>
              <th scope="col">{costTexts.distributor}</th>
              <th scope="col" className={styles.numeric}>
                {costTexts.linesColumn}
              </th>
              <th scope="col" className={styles.numeric}>
                {costTexts.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {distributors.map(({ id, name, lines, total, estimated }) => (
              <tr key={id}>
                <td className={styles.shared} style={shareOf(total)}>
                  {name}
                </td>
                <td className={styles.numeric}>{formatNumber(lines)}</td>
                <td className={styles.numeric}>
                  <data value={total}>{formatCost(total, currency, estimated)}</data>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  );
}
