import type { Decimal, PriceBreak } from '../../../electron/shared/contract/part';
import { comparablePrice } from '../../../electron/shared/domain/pricing/comparable-price';
import type { PricedOrder } from '../../../electron/shared/domain/pricing/orders-for';
import type { OfferRow } from './offer-rows';

/** What a price break means at the quantity. */
export type StepMark =
  /** The price of the order to place. */
  | { readonly kind: 'order' }
  /** The price of the smallest order that covers the quantity, where ordering more costs less. */
  | { readonly kind: 'asked'; readonly order: PricedOrder }
  /** Cheaper than the price of the order, by whole percent. */
  | { readonly kind: 'saves'; readonly percent: number }
  | null;

/** By how many whole percent `price` is below `than`; 0 where it is not. Both of one currency. */
function percentBelow(price: Decimal, than: Decimal): number {
  return Math.max(0, Math.round((1 - Number(price) / Number(than)) * 100));
}

/** The mark of a price break in the list of the offer of `row`. */
export function stepMark(step: PriceBreak, { order, smallest }: OfferRow): StepMark {
  if (!order) return null;
  if (order.priceBreak === step) return { kind: 'order' };
  if (smallest && smallest.priceBreak === step) return { kind: 'asked', order: smallest };
  if (step.currency !== order.currency || step.quantity <= order.priceBreak.quantity) return null;
  const percent = percentBelow(step.price, order.unitPrice);
  return percent > 0 ? { kind: 'saves', percent } : null;
}

/** The service's conversion of a price into `currency`; null where there is none, or none is needed. */
export function estimateOf(step: PriceBreak, currency: string): Decimal | null {
  const price = comparablePrice(step, currency);
  return price?.estimated ? price.unitPrice : null;
}
