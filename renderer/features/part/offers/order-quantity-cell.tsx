import { orderReason } from '../../../../electron/shared/domain/pricing/order-reason';
import type { OfferRow } from '../../../components/offers/offer-rows';
import { formatNumber } from '../../../format/format-number';
import { classNames } from '../../../ui/class-names';
import styles from './offers-table.module.css';
import { quoteReasonText } from './quote-reason-text';

/** The pieces to order: bold where they are more than needed, with the reason as title. */
export function OrderQuantityCell({ row, currency }: { row: OfferRow; currency: string }) {
  if (!row.order) return <span className="muted">—</span>;
  const reason = orderReason(row, currency);
  return (
    <span
      className={classNames(reason ? styles.more : 'muted')}
      title={reason ? quoteReasonText(reason, row) : undefined}
    >
      {formatNumber(row.order.orderQuantity)}
    </span>
  );
}
