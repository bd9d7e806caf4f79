import type { OrderReason } from '../../../../electron/shared/domain/pricing/order-reason';
import type { Quote } from '../../../../electron/shared/domain/pricing/quote';
import { shownTotal } from '../../../components/offers/shown-total';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';

/** Why more pieces are ordered than needed, as a phrase: "100 cost less than 87 ($12.92)". */
export function orderReasonText(reason: OrderReason, { order, smallest }: Quote): string {
  const text = texts.offers.reasons;
  switch (reason.kind) {
    case 'price-break': {
      const [more, fewer] = [order, smallest].map((one) => formatNumber(one?.orderQuantity ?? 0));
      return text.priceBreak(more ?? '', fewer ?? '', smallest ? shownTotal(smallest) : '');
    }
    case 'moq':
      return text.moq(formatNumber(reason.moq));
    case 'first-break':
      return text.firstBreak(formatNumber(reason.quantity));
    case 'multiple':
      return text.multiple(formatNumber(reason.multiple));
  }
}
