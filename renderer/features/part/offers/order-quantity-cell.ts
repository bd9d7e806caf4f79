import { orderReason } from '../../../../electron/shared/domain/pricing/order-reason';
import type { OfferRow } from '../../../components/offers/offer-rows';
import { formatNumber } from '../../../format/format-number';
import type { GridCell } from '../../../ui/grid/grid-row';
import styles from './offers-table.module.css';
import { quoteReasonText } from './quote-reason-text';

/** The pieces to order: bold where they are more than needed, with the reason as title. */
export function orderQuantityCell(row: OfferRow, currency: string): GridCell {
  if (!row.order) return { content: '—', className: 'muted' };
  const { orderQuantity } = row.order;
  const reason = orderReason(row, currency);
  return {
    content: formatNumber(orderQuantity),
    value: orderQuantity,
    title: reason ? quoteReasonText(reason, row) : undefined,
    className: reason ? styles.more : 'muted',
  };
}
