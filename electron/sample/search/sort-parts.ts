import type { Part } from '../catalog/part';
import { medianPriceAt, regularOffers } from '../catalog/price-at';

type SortKey = (part: Part) => number | string | null;

function meanPrice(part: Part): number | null {
  const prices = regularOffers(part).flatMap(({ prices: [first] }) =>
    first === undefined ? [] : [first.price],
  );
  return prices.length === 0 ? null : prices.reduce((sum, price) => sum + price, 0) / prices.length;
}

function specValue(part: Part, shortname: string): number | string | null {
  const spec = part.specs.find(({ attribute }) => attribute.shortname === shortname);
  if (spec === undefined) return null;
  return spec.attribute.valueType === 'number' ? Number(spec.siValue) : spec.value;
}

function sortKey(sort: string): SortKey {
  switch (sort) {
    case 'median_price_1000':
      return (part) => medianPriceAt(part, 1_000, 'USD');
    case 'avg_price':
      return meanPrice;
    case 'num_authsuppliers':
      return ({ sellers }) => sellers.filter(({ isAuthorized }) => isAuthorized).length;
    case 'mpn':
      return ({ mpn }) => mpn;
    case 'manufacturer.displayname':
      return ({ manufacturer }) => manufacturer.name;
    default:
      return (part) => specValue(part, sort);
  }
}

/** `parts` by a key of the service or an attribute's shortname; parts without that value come last either way. */
export function sortParts(
  parts: readonly Part[],
  sort: string | null | undefined,
  direction: 'asc' | 'desc' | null | undefined,
): readonly Part[] {
  if (!sort) return parts;
  const keyOf = sortKey(sort);
  const sign = direction === 'desc' ? -1 : 1;
  return parts
    .map((part) => ({ part, key: keyOf(part) }))
    .sort(({ key: left }, { key: right }) => {
      if (left === right) return 0;
      if (left === null) return 1;
      if (right === null) return -1;
      return (left < right ? -1 : 1) * sign;
    })
    .map(({ part }) => part);
}
