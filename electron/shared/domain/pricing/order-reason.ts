import { priceList } from './price-list';
import type { Quote } from './quote';

/** Why an order is of more pieces than needed. */
export type OrderReason =
  /** A later price break makes more pieces cost less. */
  | { readonly kind: 'price-break' }
  | { readonly kind: 'moq'; readonly moq: number }
  /** The price list begins at so many pieces. */
  | { readonly kind: 'first-break'; readonly quantity: number }
  | { readonly kind: 'multiple'; readonly multiple: number };

/** An order and the terms that it follows, in pieces. */
interface OrderAndTerms {
  /** Needed. */
  readonly quantity: number;
  readonly orderQuantity: number;
  /** The smallest order that brings what is needed. */
  readonly smallest: number;
  readonly moq: number | null;
  readonly orderMultiple: number | null;
  /** Where the price list begins. */
  readonly firstBreak: number;
}

/** Why an order is of more pieces than needed; null where it is not. */
export function reasonOf(order: OrderAndTerms): OrderReason | null {
  const { quantity, orderQuantity, smallest, firstBreak } = order;
  if (orderQuantity <= quantity) return null;
  if (smallest < orderQuantity) return { kind: 'price-break' };
  const moq = order.moq ?? 1;
  if (moq > quantity && moq >= firstBreak) return { kind: 'moq', moq };
  if (firstBreak > quantity) return { kind: 'first-break', quantity: firstBreak };
  return { kind: 'multiple', multiple: order.orderMultiple ?? 1 };
}

/** Why the order of a quote is of more pieces than needed; null where it is not. `currency`: that of the quote. */
export function orderReason(
  { offer, order, smallest, quantity }: Quote,
  currency: string,
): OrderReason | null {
  if (!order) return null;
  return reasonOf({
    quantity,
    orderQuantity: order.orderQuantity,
    smallest: smallest?.orderQuantity ?? order.orderQuantity,
    moq: offer.moq,
    orderMultiple: offer.orderMultiple,
    firstBreak: priceList(offer, currency)[0]?.quantity ?? 1,
  });
}
