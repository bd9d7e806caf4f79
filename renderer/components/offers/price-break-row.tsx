import type { PriceBreak } from '../../../electron/shared/contract/part';
import { formatAmount, formatMoney, formatUnitPrice, markEstimate } from '../../format/format-money';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import factsStyles from '../../ui/facts-table.module.css';
import styles from './price-breaks.module.css';
import { estimateOf, type StepMark } from './price-steps';
import { shownTotal } from './shown-total';

interface Props {
  step: PriceBreak;
  currency: string;
  mark: StepMark;
  withConverted: boolean;
}

function noteOf(mark: StepMark): string | null {
  const text = texts.priceBreaks;
  switch (mark?.kind) {
    case 'order':
      return text.applies;
    case 'asked':
      return text.fewerCost(formatNumber(mark.order.orderQuantity), shownTotal(mark.order));
    case 'saves':
      return text.saves(formatNumber(mark.percent));
    default:
      return null;
  }
}

export function PriceBreakRow({ step, currency, mark, withConverted }: Props) {
  const estimate = estimateOf(step, currency);
  return (
    <tr
      className={classNames(mark?.kind === 'order' && styles.order, mark?.kind === 'asked' && styles.asked)}
    >
      <td data-value={step.quantity} className={classNames(factsStyles.numeric, styles.quantity)}>
        {formatNumber(step.quantity)}
      </td>
      <td
        data-value={step.price}
        title={step.currency ? formatMoney(step.price, step.currency) : undefined}
        className={factsStyles.numeric}
      >
        {step.currency ? formatUnitPrice(step.price, step.currency) : formatAmount(step.price)}
      </td>
      {withConverted && (
        <td data-value={estimate ?? undefined} className={factsStyles.numeric}>
          {estimate && markEstimate(formatUnitPrice(estimate, currency), true)}
        </td>
      )}
      <td className={factsStyles.note}>{noteOf(mark)}</td>
    </tr>
  );
}
