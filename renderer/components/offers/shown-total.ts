import type { ComparableTotal, PricedOrder } from '../../../electron/shared/domain/pricing/orders-for';
import { formatCost, formatTotal, formatUnitPrice, markEstimate } from '../../format/format-money';

/** A comparable total as money, marked where it is an estimate. */
export function comparedTotal({ total, currency, estimated }: Omit<ComparableTotal, 'unitPrice'>): string {
  return formatCost(total, currency, estimated);
}

/** A comparable unit price as money, marked where it is an estimate. */
export function comparedUnitPrice({
  unitPrice,
  currency,
  estimated,
}: Omit<ComparableTotal, 'total'>): string {
  return markEstimate(formatUnitPrice(unitPrice, currency), estimated);
}

/** The total of an order: the comparable one, else in the seller's own currency. */
export function shownTotal({ comparable, total, currency }: PricedOrder): string {
  return comparable ? comparedTotal(comparable) : formatTotal(total, currency);
}
