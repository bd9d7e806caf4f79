import type { Offer } from '../../contract/part';

/**
 * How many pieces one must order to have `quantity`: at least the MOQ and at least `minimum` (the first price break),
 * rounded up to the order multiple. All in pieces.
 */
export function orderQuantity(
  { moq, orderMultiple }: Pick<Offer, 'moq' | 'orderMultiple'>,
  quantity: number,
  minimum = 1,
): number {
  const pieces = Math.max(quantity, moq ?? 1, minimum);
  const multiple = orderMultiple ?? 1;
  return Math.ceil(pieces / multiple) * multiple;
}
