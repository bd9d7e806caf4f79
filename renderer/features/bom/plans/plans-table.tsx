import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import { planTexts } from '../../../texts/bom-plan-texts';
import { focusByArrows } from '../../../ui/arrow-focus';
import { classNames } from '../../../ui/class-names';
import { PlanCells } from './plan-cells';
import { haveShipping, type PlanRow } from './plan-rows';
import styles from './plans.module.css';

const { columns } = planTexts;

interface Props {
  rows: readonly PlanRow[];
  currency: string;
  lines: readonly BomLine[];
  onUse: (maxDistributors: number | null) => void;
}

/** A row for each number of distributors; a click on one uses its plan. */
export function PlansTable({ rows, currency, lines, onUse }: Props) {
  const withShipping = haveShipping(rows.map(({ plan }) => plan));
  const stop = rows.find(({ isInUse }) => isInUse) ?? rows[0];
  return (
    <table className={styles.table} aria-label={planTexts.heading}>
      <thead>
        <tr>
          <th scope="col" className={styles.distributors}>
            {columns.distributors}
          </th>
          <th scope="col">{columns.buyFrom}</th>
          <th scope="col" className={styles.numeric}>
            {columns.lines}
          </th>
          <th scope="col" className={styles.numeric}>
            {columns.excess}
          </th>
          {withShipping && (
            <th scope="col" className={styles.numeric}>
              {columns.shipping}
            </th>
          )}
          <th scope="col" className={styles.numeric}>
            {columns.total}
          </th>
          <th scope="col" className={styles.numeric}>
            {columns.overCheapest}
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={(event) => focusByArrows(event, 'column')}>
        {rows.map((row) => (
          <tr
            key={row.plan.maxDistributors ?? 'any'}
            className={classNames(styles.plan, row.isInUse && styles.inUse)}
            // The button in it is for keys and screen readers.
            onClick={() => !row.isInUse && onUse(row.plan.maxDistributors)}
          >
            <PlanCells
              row={row}
              isTabStop={row === stop}
              currency={currency}
              lines={lines}
              withShipping={withShipping}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
