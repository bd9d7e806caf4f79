import { rohsAttribute } from '../../nexar/parts/attributes';
import { type Attributes, maxAttributes } from '../../shared/contract/facets';
import type { Part } from '../../shared/contract/part';
import type { PartRow } from '../../shared/contract/part-row';
import type { Pricing } from '../../shared/contract/pricing';
import { authorizedStock } from '../../shared/domain/authorized-stock';
import { hasInStock } from '../../shared/domain/pricing/in-stock';
import { packageAttributes } from '../../shared/domain/specification-relevance';
import { bestOrder } from './best-order';
import { rowSpecifications } from './row-specifications';

/** The first specification of `part` with one of the ids, as long as a row may hold it; null if it is not stated. */
function specification({ specifications }: Part, ...ids: readonly string[]): string | null {
  return specifications.find(({ id }) => ids.includes(id))?.value.slice(0, 300) || null;
}

/** The row of the results for `part`, priced for `pricing`. */
export function partRow(part: Part, pricing: Pricing): PartRow {
  return {
    id: part.id,
    mpn: part.mpn,
    manufacturer: part.manufacturer,
    description: part.description,
    category: part.category,
    lifecycle: part.lifecycle,
    rohs: specification(part, rohsAttribute),
    inStock: part.totalStock.kind === 'brokers-only' || part.offers.some((offer) => hasInStock(offer, 1)),
    specifications: rowSpecifications(part).map(({ id, value }) => ({ id, value })),
    totalStock: part.totalStock,
    authorizedStock: authorizedStock(part.offers),
    package: specification(part, ...packageAttributes),
    hasDatasheet: part.datasheet !== null,
    leadTimeDays: part.leadTimeDays,
    best: bestOrder(part, pricing),
  };
}

/** The names of the specifications in the rows of `found`. */
export function attributesOf(found: readonly { readonly part: Part }[]): Attributes {
  const all = found.flatMap(({ part }) => rowSpecifications(part));
  const names = new Map(all.map(({ id, name }) => [id, name.slice(0, 200)]));
  return [...names].slice(0, maxAttributes).map(([id, name]) => ({ id, name }));
}
