import type { Offer } from '../../contract/part';

/** Whether the seller says that it has `pieces`; "in stock, quantity unknown" is taken at its word. */
export function hasInStock({ stock }: Pick<Offer, 'stock'>, pieces: number): boolean {
  if (stock.kind === 'pieces') return stock.pieces >= pieces;
  return stock.kind === 'in-stock-quantity-unknown';
}
