import type { OrderReason } from '../../electron/shared/domain/pricing/order-reason';
import { formatNumber } from '../format/format-number';
import { texts } from '../texts/texts';

/** An order that is compared with another one: its pieces, and its total as shown. */
interface ShownOrder {
  readonly orderQuantity: number;
  readonly shownTotal: string;
}

/**
 * Why more pieces are ordered than needed, as a phrase: "100 cost less than 87 ($12.92)".
 *
 * @param smallest the smallest order that covers the need
 */
export function orderReasonText(
  reason: OrderReason,
  orderQuantity: number,
  smallest: ShownOrder | null,
): string {
  const text = texts.offers.reasons;
  switch (reason.kind) {
    case 'price-break':
      return text.priceBreak(
        formatNumber(orderQuantity),
        formatNumber(smallest?.orderQuantity ?? 0),
        smallest?.shownTotal ?? '',
      );
    case 'moq':
      return text.moq(formatNumber(reason.moq));
    case 'first-break':
      return text.firstBreak(formatNumber(reason.quantity));
    case 'multiple':
      return text.multiple(formatNumber(reason.multiple));
  }
}
