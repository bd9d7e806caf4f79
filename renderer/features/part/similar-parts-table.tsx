import { useQueries } from '@tanstack/react-query';
import type { FieldGroup } from '../../../electron/shared/contract/part';
import type { PartRow } from '../../../electron/shared/contract/part-row';
import { useApp } from '../../bridge/app-context';
import { partQuery } from '../../bridge/part-query';
import { lacksFieldGroup } from '../../components/lacks-field-group';
import { packageOf } from '../../components/package-of';
import { formatNumber } from '../../format/format-number';
import { hashOf } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import { LifecycleBadge } from '../../ui/lifecycle-badge';
import { NotListed } from '../../ui/not-listed';
import { StockBar } from '../../ui/stock-bar';
import { TotalStock, totalStockValue } from '../../ui/total-stock';
import { useOffers } from './offers/offers-context';
import { PriceDifference, UnitPrice } from './price-difference';
import styles from './similar-parts.module.css';
import { SpecDifferences } from './spec-differences';

const text = texts.similar;

/** For more parts than these the specifications are not compared: main would have to read each one. */
const maxCompared = 20;

interface Props {
  rows: readonly PartRow[];
  /** What they lack because the plan does. */
  outsidePlan: readonly FieldGroup[];
  labelledBy: string;
}

/** One row per part; its number links to it, and so does the row. */
export function SimilarPartsTable({ rows, outsidePlan, labelledBy }: Props) {
  const { bridge } = useApp();
  const { part, best, quantity } = useOffers();
  // Main answers from its cache, for free.
  const details = useQueries({
    queries: rows.slice(0, maxCompared).map(({ id }) => partQuery(bridge, id)),
  });
  const ownPackage = packageOf(part);
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{text.mpn}</th>
          <th scope="col">{text.manufacturer}</th>
          <th scope="col">{text.package}</th>
          <th scope="col" className={styles.differs}>
            {text.differs}
          </th>
          <th scope="col">{text.lifecycle}</th>
          <th scope="col" className={styles.numeric}>
            {text.stock}
          </th>
          <th scope="col" className={styles.numeric}>
            {text.unitPrice(formatNumber(quantity))}
          </th>
          <th scope="col" className={styles.numeric} aria-label={text.difference}>
            {text.differenceShort}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const stock = totalStockValue(row.totalStock);
          const isOther = row.package !== null && row.package !== ownPackage;
          return (
            <tr key={row.id}>
              <th scope="row">
                <a className={styles.mpn} href={hashOf({ screen: 'part', partId: row.id, similar: true })}>
                  {row.mpn}
                </a>
              </th>
              <td className={styles.cut} title={row.manufacturer?.name}>
                {row.manufacturer?.name ?? <NotListed />}
              </td>
              <td className={classNames(isOther && ownPackage !== null && styles.other)}>
                {row.package ?? <NotListed />}
              </td>
              <td className={classNames(styles.cut, styles.differs)}>
                <SpecDifferences part={part} other={details[at]?.data} />
              </td>
              <td>
                <LifecycleBadge
                  lifecycle={row.lifecycle}
                  notInPlan={lacksFieldGroup(outsidePlan, 'lifecycle') ? texts.part.outsidePlan : undefined}
                />
              </td>
              <td className={styles.numeric} data-value={stock}>
                <span className={styles.stock}>
                  <StockBar stock={stock ?? null} need={quantity} />
                  <TotalStock stock={row.totalStock} />
                </span>
              </td>
              <td className={styles.numeric} data-value={row.best?.comparable.unitPrice}>
                <UnitPrice best={row.best} />
              </td>
              <td className={classNames(styles.numeric, 'muted')}>
                <PriceDifference best={row.best} own={best} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
