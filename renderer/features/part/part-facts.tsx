import type { ReactNode } from 'react';
import type { Part } from '../../../electron/shared/contract/part';
import { formatNumber, leadTimeWeeks } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { NotListed } from '../../ui/not-listed';
import { TotalStock, totalStockValue } from '../../ui/total-stock';
import styles from './part-head.module.css';

function Fact({ name, value, children }: { name: string; value?: number | undefined; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd data-value={value}>{children}</dd>
    </div>
  );
}

function leadTime({ leadTimeDays, outsidePlan }: Part): ReactNode {
  if (leadTimeDays !== null) {
    const weeks = leadTimeWeeks(leadTimeDays);
    return texts.part.weeks(formatNumber(weeks), weeks === 1);
  }
  return outsidePlan.includes('leadTime') ? texts.part.notInPlan : <NotListed />;
}

export function PartFacts({ part }: { part: Part }) {
  return (
    <dl className={styles.facts}>
      {part.category && <Fact name={texts.part.category}>{part.category}</Fact>}
      <Fact name={texts.part.totalStock} value={totalStockValue(part.totalStock)}>
        <TotalStock stock={part.totalStock} />
      </Fact>
      <Fact name={texts.part.sellers} value={part.sellerCount}>
        {formatNumber(part.sellerCount)}
      </Fact>
      <Fact name={texts.part.leadTime} value={part.leadTimeDays ?? undefined}>
        {leadTime(part)}
      </Fact>
    </dl>
  );
}
