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

/** Why the order of a quote is of more pieces than needed; null where it is not. `currency`: that of the quote. */
export function orderReason(quote: Quote, currency: string): OrderReason | null {
  const { offer, order, smallest, quantity } = quote;
  if (!order || order.orderQuantity <= quantity) return null;
  if (smallest && smallest.orderQuantity < order.orderQuantity) return { kind: 'price-break' };
  const moq = offer.moq ?? 1;
  const first = priceList(offer, currency)[0]?.quantity ?? 1;
  if (moq > quantity && moq >= first) return { kind: 'moq', moq };
  if (first > quantity) return { kind: 'first-break', quantity: first };
  return { kind: 'multiple', multiple: offer.orderMultiple ?? 1 };
}
