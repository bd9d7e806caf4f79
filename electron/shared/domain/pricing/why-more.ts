import type { Quote } from './quote';

/**
 * Why an order is of more pieces than are needed: the distributor's smallest order, its order multiple, or that more pieces
 * cost less. Null where it is not, or where there is no order.
 */
export function whyMore({
  offer,
  quantity,
  order,
  smallest,
}: Quote): 'minimum' | 'multiple' | 'cheaper' | null {
  if (!order || order.orderQuantity === quantity) return null;
  if (smallest && smallest.orderQuantity < order.orderQuantity) return 'cheaper';
  const isMinimum = (offer.moq ?? 1) > quantity;
  return !isMinimum && order.orderQuantity - quantity < (offer.orderMultiple ?? 1) ? 'multiple' : 'minimum';
}
