import type { OrderReason } from '../../../../electron/shared/domain/pricing/order-reason';
import type { Quote } from '../../../../electron/shared/domain/pricing/quote';
import { shownTotal } from '../../../components/offers/shown-total';
import { orderReasonText } from '../../../components/order-reason-text';

/** Why the order of a quote is of more pieces than needed. */
export function quoteReasonText(reason: OrderReason, { order, smallest }: Quote): string {
  const compared = smallest && { orderQuantity: smallest.orderQuantity, shownTotal: shownTotal(smallest) };
  return orderReasonText(reason, order?.orderQuantity ?? 0, compared);
}
