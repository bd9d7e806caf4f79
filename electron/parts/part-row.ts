import type { Part } from '../contract/part';
import type { PartRow } from '../contract/search';
import { bestChoice } from '../pricing/best-choice';

/** What one row of the results shows of `part`. */
export function partRow(part: Part): PartRow {
  const best = bestChoice(part.offers, 1, part.currency);
  return {
    id: part.id,
    mpn: part.mpn,
    manufacturer: part.manufacturer,
    description: part.description,
    lifecycle: part.lifecycle,
    totalStock: part.totalStock,
    bestPrice: best
      ? { break: best.order.priceBreak, orderQuantity: best.order.orderQuantity, inStock: best.inStock }
      : null,
    sellerCount: part.sellerCount,
    offerCount: part.offers.length,
  };
}
