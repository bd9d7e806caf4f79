import type { PartRow } from '../../../electron/shared/contract/lookup';
import { hashOf } from '../../navigation/route';
import { texts } from '../../texts/texts';
import factsStyles from '../../ui/facts-table.module.css';
import { LifecycleBadge } from '../../ui/lifecycle-badge';
import { TotalStock, totalStockValue } from '../../ui/total-stock';
import styles from './similar-parts.module.css';

const text = texts.similar;

/** One row per part; its number links to it. */
export function SimilarPartsTable({ rows, labelledBy }: { rows: readonly PartRow[]; labelledBy: string }) {
  return (
    <div className={styles.frame}>
      <table className={factsStyles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{text.mpn}</th>
            <th scope="col">{text.manufacturer}</th>
            <th scope="col">{text.lifecycle}</th>
            <th scope="col" className={factsStyles.numeric}>
              {text.stock}
            </th>
            <th scope="col">{text.description}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a className={styles.mpn} href={hashOf({ screen: 'part', partId: row.id, similar: true })}>
                  {row.mpn}
                </a>
              </th>
              <td className={styles.manufacturer}>{row.manufacturer?.name}</td>
              <td className={styles.lifecycle}>
                <LifecycleBadge lifecycle={row.lifecycle} />
              </td>
              <td className={factsStyles.numeric} data-value={totalStockValue(row.totalStock)}>
                <TotalStock stock={row.totalStock} />
              </td>
              <td className={styles.description} title={row.description ?? undefined}>
                {row.description}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
