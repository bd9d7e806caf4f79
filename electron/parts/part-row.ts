import type { Facets } from '../contract/facets';
import type { Offer, Part } from '../contract/part';
import type { PartRow } from '../contract/search';
import { bestOffer } from '../pricing/best-offer';

/** Filtered by in any case; the service suggests it for some searches only. */
const rohs = 'rohs';

function isInStock({ stock }: Offer): boolean {
  return stock.kind === 'in-stock-quantity-unknown' || (stock.kind === 'pieces' && stock.pieces > 0);
}

/** What one row of the results shows of `part`, and of its specifications those that `facets` filter by. */
export function partRow(part: Part, facets: Facets): PartRow {
  const wanted = new Set([rohs, ...facets.specifications.map(({ id }) => id)]);
  const best = bestOffer(part.offers, 1, part.currency);
  return {
    id: part.id,
    mpn: part.mpn,
    manufacturer: part.manufacturer,
    description: part.description,
    category: part.category,
    lifecycle: part.lifecycle,
    inStock: part.offers.some(isInStock),
    specifications: part.specifications
      .filter(({ id, value }) => wanted.has(id) && value !== '')
      .slice(0, 30)
      .map(({ id, value }) => ({ id, value: value.slice(0, 300) })),
    totalStock: part.totalStock,
    bestPrice: best
      ? { break: best.price.priceBreak, orderQuantity: best.price.orderQuantity, inStock: best.inStock }
      : null,
    sellerCount: part.sellerCount,
    offerCount: part.offers.length,
  };
}
