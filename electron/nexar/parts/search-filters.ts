import type { ServerFilters } from '../../shared/contract/facets';
import type { SearchMpnQueryVariables } from '../generated/supply-types';
import { rohsAttribute } from './attributes';
import { lifecycleAttribute, nexarLifecycle } from './lifecycle';

/** The service accepts plain decimals; exponents perhaps not. */
const decimal = (value: number) =>
  Number.isInteger(value) ? String(value) : value.toFixed(15).replace(/\.?0+$/, '');

/** `(8__16)`, with an open end omitted (docs/nexar-api.md, Filters and sorting). */
function range(from: number | null, to: number | null): string {
  return `(${from === null ? '' : decimal(from)}__${to === null ? '' : decimal(to)})`;
}

/** The service's `filters` and `inStockOnly` for `serverFilters`; neither if there is nothing to filter by. */
export function searchFilters(
  serverFilters: ServerFilters | undefined,
): Pick<SearchMpnQueryVariables, 'filters' | 'inStockOnly'> {
  if (!serverFilters) return {};
  const { manufacturers, categories, lifecycles, rohs, inStock, specifications } = serverFilters;
  const filters = Object.fromEntries([
    ...(manufacturers.length > 0 ? [['manufacturer_id', manufacturers]] : []),
    ...(categories.length > 0 ? [['category_id', categories]] : []),
    ...(lifecycles.length > 0 ? [[lifecycleAttribute, lifecycles.map(nexarLifecycle)]] : []),
    ...(rohs.length > 0 ? [[rohsAttribute, rohs]] : []),
    ...specifications.map(({ id, values, from, to }) => [
      id,
      from === null && to === null ? values : range(from, to),
    ]),
  ]);
  return {
    ...(Object.keys(filters).length > 0 ? { filters } : {}),
    ...(inStock ? { inStockOnly: true } : {}),
  };
}
