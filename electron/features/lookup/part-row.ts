import { packageAttributes, rohsAttribute } from '../../nexar/parts/attributes';
import type { Facets } from '../../shared/contract/facets';
import type { PartRow } from '../../shared/contract/lookup';
import type { Part } from '../../shared/contract/part';
import type { Pricing } from '../../shared/contract/pricing';
import { authorizedStock } from '../../shared/domain/authorized-stock';
import { hasInStock } from '../../shared/domain/pricing/in-stock';
import { bestOrder } from './best-order';

/** The first specification of `part` with one of the ids, as long as a row may hold it; null if it is not stated. */
function specification({ specifications }: Part, ...ids: readonly string[]): string | null {
  return specifications.find(({ id }) => ids.includes(id))?.value.slice(0, 300) || null;
}

/** The row of the results for `part`, with the specifications that `facets` filter by, priced for `pricing`. */
export function partRow(part: Part, facets: Facets, pricing: Pricing): PartRow {
  const wanted = new Set(facets.specifications.map(({ id }) => id));
  return {
    id: part.id,
    mpn: part.mpn,
    manufacturer: part.manufacturer,
    description: part.description,
    category: part.category,
    lifecycle: part.lifecycle,
    rohs: specification(part, rohsAttribute),
    inStock: part.totalStock.kind === 'brokers-only' || part.offers.some((offer) => hasInStock(offer, 1)),
    specifications: part.specifications
      .filter(({ id, value }) => wanted.has(id) && value !== '')
      .slice(0, 30)
      .map(({ id, value }) => ({ id, value: value.slice(0, 300) })),
    totalStock: part.totalStock,
    authorizedStock: authorizedStock(part.offers),
    package: specification(part, ...packageAttributes),
    hasDatasheet: part.datasheet !== null,
    leadTimeDays: part.leadTimeDays,
    best: bestOrder(part, pricing),
    sellerCount: part.sellerCount,
  };
}
