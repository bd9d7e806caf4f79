import type { Offer } from '../contract/part';

/**
 * The pieces that authorized distributors state. Of each one only the largest offer counts, since a distributor often lists
 * the same pieces on reel and as cut tape. Null if there is no authorized distributor, or none states a number.
 */
export function authorizedStock(offers: readonly Pick<Offer, 'seller' | 'stock'>[]): number | null {
  const stocks = new Map<string, number>();
  for (const { seller, stock } of offers) {
    if (!seller.authorized) continue;
    if (stock.kind === 'pieces') stocks.set(seller.id, Math.max(stocks.get(seller.id) ?? 0, stock.pieces));
    else if (stock.kind === 'not-stocked') stocks.set(seller.id, stocks.get(seller.id) ?? 0);
  }
  return stocks.size === 0 ? null : [...stocks.values()].reduce((sum, pieces) => sum + pieces, 0);
}
