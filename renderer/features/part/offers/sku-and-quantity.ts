import type { Quote } from '../../../../electron/shared/domain/pricing/quote';

/** The SKU and what to order of it, as distributors read pasted orders. */
export const skuAndQuantity = ({ offer, order, quantity }: Quote): string =>
  `${offer.sku}, ${order?.orderQuantity ?? quantity}`;
