import type { Offer } from '../../../../../electron/shared/contract/part';
import type { OfferRow } from '../offer-rows';

export interface SellerStock {
  /** The offer of this seller that has the most. */
  readonly offer: Offer;
  /** Null where the seller gives no number. */
  readonly pieces: number | null;
}

function piecesOf({ stock }: Offer): number | null {
  return stock.kind === 'pieces' ? stock.pieces : null;
}

/** Numbers first, the largest on top; then "in stock, quantity unknown", then those not known to be in stock. */
function rank({ offer, pieces }: SellerStock): number {
  return pieces ?? (offer.stock.kind === 'in-stock-quantity-unknown' ? -1 : -2);
}

/**
 * Each seller once, by its largest single offer. Never a sum: the same pieces are often listed as a reel and as cut tape,
 * and would be counted twice.
 */
export function stockBySeller(rows: readonly OfferRow[]): SellerStock[] {
  const sellers = new Map<string, SellerStock>();
  for (const { offer } of rows) {
    const stock = { offer, pieces: piecesOf(offer) };
    const known = sellers.get(offer.seller.id);
    if (!known || rank(stock) > rank(known)) sellers.set(offer.seller.id, stock);
  }
  return [...sellers.values()].sort((a, b) => rank(b) - rank(a));
}
