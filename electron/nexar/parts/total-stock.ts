import type { LeftOut } from '../../shared/contract/left-out';
import type { Offer, TotalStock } from '../../shared/contract/part';

/**
 * What `totalAvail` says of a part. It is 1 both where one piece is in stock and where brokers alone have some, whatever
 * they hold (Nexar's support); the offers tell which. A distributor that does not say how many it has leaves no count, and neither does one
 * that was left out.
 */
export function totalStock(
  totalAvail: number | null | undefined,
  offers: readonly Pick<Offer, 'seller' | 'stock'>[],
  { unread, overLimit }: LeftOut,
): TotalStock {
  if (totalAvail == null || !Number.isSafeInteger(totalAvail) || totalAvail < 0) return { kind: 'unknown' };
  if (totalAvail !== 1) return { kind: 'pieces', pieces: totalAvail };
  const stocks = offers.filter(({ seller }) => !seller.broker).map(({ stock }) => stock);
  if (stocks.some((stock) => stock.kind === 'pieces' && stock.pieces > 0)) {
    return { kind: 'pieces', pieces: 1 };
  }
  const leftOut = unread.sellers + unread.offers + overLimit.sellers + overLimit.offers;
  return leftOut > 0 || stocks.some(({ kind }) => kind === 'in-stock-quantity-unknown')
    ? { kind: 'unknown' }
    : { kind: 'brokers-only' };
}
