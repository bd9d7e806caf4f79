import { formatCost, formatTotal, hiddenDigits } from '../../../format/format-money';
import { bomTexts } from '../../../texts/bom-view-texts';
import styles from './bom-totals.module.css';

interface AmountProps {
  name: string;
  amount: string;
  currency: string;
  estimated: boolean;
  isMain?: boolean;
  title?: string;
}

/** A sum below its name. `estimated`: some of it was converted to this currency. */
export function TotalAmount({ name, amount, currency, estimated, isMain = false, title }: AmountProps) {
  const exact = hiddenDigits(amount, currency, formatTotal(amount, currency));
  return (
    <span
      className={styles.amount}
      data-main={isMain || undefined}
      title={[exact, title, estimated && bomTexts.totals.estimated].filter(Boolean).join('\n') || undefined}
    >
      <span className={styles.label}>{name}</span>{' '}
      <data value={amount}>{formatCost(amount, currency, estimated)}</data>
    </span>
  );
}
