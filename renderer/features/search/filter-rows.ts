import type { Filter, ServerFilters } from '../../../electron/shared/contract/facets';
import type { PartRow } from '../../../electron/shared/contract/part-row';
import type { Facet } from './facet';
import { activeValue, inStockValue, rowValues } from './facets';
import { readQuantity, readTypedQuantity } from './quantity-text';

/** The ends of a filter's range in plain units; null where one is open or not a number yet. */
function ends({ from, to }: Filter, unit: string | null) {
  const end = (text: string | null) =>
    text === null ? null : (readTypedQuantity(text, unit)?.value ?? null);
  return { from: end(from), to: end(to) };
}

export const isEmptyFilter = ({ values, from, to }: Filter) => values.length === 0 && !from && !to;

function passes(row: PartRow, filter: Filter, { unit }: Facet): boolean {
  const values = rowValues(row, filter.facet);
  if (filter.values.length > 0 && !values.some(({ value }) => filter.values.includes(value))) return false;
  const { from, to } = ends(filter, unit);
  if (from === null && to === null) return true;
  return values.some(({ value }) => {
    const number = readQuantity(value, unit)?.value;
    return number !== undefined && (from === null || number >= from) && (to === null || number <= to);
  });
}

/** The filters that apply to these results: a remembered range of capacitances does not apply to amplifiers. */
export function applicable(filters: readonly Filter[], facets: readonly Facet[]): Filter[] {
  return filters.filter(
    (filter) =>
      !isEmptyFilter(filter) && facets.some(({ id, values }) => id === filter.facet && values.length > 0),
  );
}

/**
 * The rows whose part passes every filter, which it does with any one of the filter's values. A list's line without a part
 * passes no filter.
 */
export function filterRows<T extends { readonly part: PartRow | null }>(
  rows: readonly T[],
  filters: readonly Filter[],
  facets: readonly Facet[],
): T[] {
  const tests = applicable(filters, facets).flatMap((filter) => {
    const facet = facets.find(({ id }) => id === filter.facet);
    return facet ? [{ filter, facet }] : [];
  });
  return rows.filter(({ part }) =>
    tests.every(({ filter, facet }) => part !== null && passes(part, filter, facet)),
  );
}

/** How many rows that pass all filters of other facets have which value of a facet. */
export function matchingCounts(
  rows: readonly { readonly part: PartRow | null }[],
  facet: Facet,
  filters: readonly Filter[],
  facets: readonly Facet[],
): ReadonlyMap<string, number> {
  const others = filters.filter((filter) => filter.facet !== facet.id);
  const counts = new Map<string, number>();
  for (const { part } of filterRows(rows, others, facets)) {
    for (const { value } of part ? rowValues(part, facet.id) : [])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The facets that have fields of their own in `ServerFilters`. */
const fixedFacets = ['stock', 'active', 'manufacturer', 'category', 'lifecycle', 'rohs'];

/** The stages of parts that are neither obsolete nor at the end of life. */
const activeStages = ['new', 'production', 'nrnd'];

/** The service filters by stages alone, so that it also leaves out parts without one. */
function lifecyclesOf(chosen: readonly string[], activeOnly: boolean): string[] {
  if (!activeOnly) return [...chosen];
  const active = chosen.filter((stage) => activeStages.includes(stage));
  return active.length > 0 ? active : activeStages;
}

/** The same filters for the service to apply. */
export function serverFiltersOf(filters: readonly Filter[], facets: readonly Facet[]): ServerFilters {
  const active = applicable(filters, facets);
  const valuesOf = (facet: string) => active.find((filter) => filter.facet === facet)?.values ?? [];
  return {
    manufacturers: valuesOf('manufacturer'),
    categories: valuesOf('category'),
    lifecycles: lifecyclesOf(valuesOf('lifecycle'), valuesOf('active').includes(activeValue)),
    rohs: valuesOf('rohs'),
    inStock: valuesOf('stock').includes(inStockValue),
    specifications: active
      .filter(({ facet }) => !fixedFacets.includes(facet))
      .map((filter) => {
        const unit = facets.find(({ id }) => id === filter.facet)?.unit ?? null;
        return { id: filter.facet, values: filter.values, ...ends(filter, unit) };
      })
      .filter(({ values, from, to }) => values.length > 0 || from !== null || to !== null),
  };
}
