import type { BestChoice } from '../../electron/pricing/best-choice';
import { formatEstimatedTotal, formatTotal } from '../app/format-money';
import { formatNumber } from '../app/format-number';
import { texts } from '../texts/texts';
import { Badge } from '../ui/badge';
import { CheckIcon } from '../ui/icons';
import styles from './best-choice-line.module.css';

interface Props {
  choice: BestChoice | null;
  quantity: number;
  currency: string;
}

function totalOf({ comparable }: BestChoice): string {
  return (comparable.estimated ? formatEstimatedTotal : formatTotal)(comparable.total, comparable.currency);
}

/** Which offer to take at the quantity and why, in words; that there is none to take, where that is so. */
export function BestChoiceLine({ choice, quantity, currency }: Props) {
  const pieces = formatNumber(quantity);
  const words = texts.bestChoice;
  const kind = choice?.reason.kind;
  if (!choice || (kind !== 'authorized-in-stock' && kind !== 'in-stock')) {
    return <p className={styles.line}>{choice ? words.noneHasIt(pieces) : words.nonePriced(currency)}</p>;
  }
  const { offer, order, reason } = choice;
  const ordered = formatNumber(order.orderQuantity);
  const { cheaperNotAuthorized } = reason;
  return (
    <p className={styles.line}>
      <Badge tone="good" icon={<CheckIcon />}>
        {words.label}
      </Badge>{' '}
      <strong>{words.at(offer.seller.name, totalOf(choice), ordered)}</strong>
      {': '}
      {words.reasons[kind](pieces, reason.compared === 1)}.
      {cheaperNotAuthorized > 0 && (
        <> {words.cheaper(formatNumber(cheaperNotAuthorized), cheaperNotAuthorized === 1)}</>
      )}
    </p>
  );
}
