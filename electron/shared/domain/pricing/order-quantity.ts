import type { Offer } from '../../contract/part';

type OrderTerms = Pick<Offer, 'moq' | 'orderMultiple'>;

/**
 * How many pieces one must order to have `quantity`: at least the MOQ and at least `floor` (the first price break),
 * rounded up to the order multiple. All in pieces.
 */
export function orderQuantity(terms: OrderTerms, quantity: number, floor = 1): number {
  const least = Math.max(quantity, terms.moq ?? 1, floor);
  const multiple = terms.orderMultiple ?? 1;
  return Math.ceil(least / multiple) * multiple;
}
