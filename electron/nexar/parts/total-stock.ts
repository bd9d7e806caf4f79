import type { LeftOut } from '../../shared/contract/left-out';
import type { Offer, TotalStock } from '../../shared/contract/part';

/**
 * What `totalAvail` says about a part. If it is 1, the offers decide between one piece and stock at brokers only
 * (docs/nexar-api.md, Total stock). If a distributor gives no quantity, or was omitted, the total is unknown.
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
