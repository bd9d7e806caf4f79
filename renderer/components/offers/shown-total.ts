import type { ComparableTotal, PricedOrder } from '../../../electron/shared/domain/pricing/orders-for';
import { formatEstimatedTotal, formatTotal } from '../../format/format-money';

/** A comparable total as money, marked where it is an estimate. */
export function comparedTotal({ total, currency, estimated }: Omit<ComparableTotal, 'unitPrice'>): string {
  return (estimated ? formatEstimatedTotal : formatTotal)(total, currency);
}

/** The total of an order: the comparable one, else in the seller's own currency. */
export function shownTotal({ comparable, total, currency }: PricedOrder): string {
  return comparable ? comparedTotal(comparable) : formatTotal(total, currency);
}
