import { rohsAttribute } from '../../nexar/parts/rohs';
import type { Facets } from '../../shared/contract/facets';
import type { PartRow } from '../../shared/contract/lookup';
import type { Part } from '../../shared/contract/part';
import { type BestChoice, bestChoice } from '../../shared/domain/pricing/best-choice';
import { hasInStock } from '../../shared/domain/pricing/in-stock';
import { quote } from '../../shared/domain/pricing/quote';

function bestPriceOf({ order, comparable, inStock }: BestChoice): PartRow['bestPrice'] {
  return {
    unitPrice: order.unitPrice,
    currency: order.currency,
    comparable: {
      unitPrice: comparable.unitPrice,
      currency: comparable.currency,
      estimated: comparable.estimated,
    },
    orderQuantity: order.orderQuantity,
    inStock,
  };
}

/** The row of the results for `part`, with the specifications that `facets` filter by. */
export function partRow(part: Part, facets: Facets): PartRow {
  const wanted = new Set(facets.specifications.map(({ id }) => id));
  const rohs = part.specifications.find(({ id }) => id === rohsAttribute)?.value;
  const best = bestChoice(part.offers.map((offer) => quote(offer, 1, part.currency)));
  return {
    id: part.id,
    mpn: part.mpn,
    manufacturer: part.manufacturer,
    description: part.description,
    category: part.category,
    lifecycle: part.lifecycle,
    rohs: rohs ? rohs.slice(0, 300) : null,
    inStock: part.totalStock.kind === 'brokers-only' || part.offers.some((offer) => hasInStock(offer, 1)),
    specifications: part.specifications
      .filter(({ id, value }) => wanted.has(id) && value !== '')
      .slice(0, 30)
      .map(({ id, value }) => ({ id, value: value.slice(0, 300) })),
    totalStock: part.totalStock,
    bestPrice: best && bestPriceOf(best),
    sellerCount: part.sellerCount,
    offerCount: part.offers.length,
  };
}
