import type { Attributes, Facets } from '../../../electron/shared/contract/facets';
import type { FieldGroup, Lifecycle } from '../../../electron/shared/contract/part';
import type { PartRow } from '../../../electron/shared/contract/part-row';
import { lifecycleNames } from '../../../electron/shared/domain/lifecycle-names';
import { packageAttributes } from '../../../electron/shared/domain/specification-relevance';
import { lacksFieldGroup } from '../../components/lacks-field-group';
import { texts } from '../../texts/texts';
import type { Facet, FacetValue } from './facet';
import { byRelevance, isSpecification } from './facet-order';
import { readQuantity } from './quantity-text';

type Named = Pick<FacetValue, 'value' | 'name'>;
type Counted = Named & { readonly count: number };

export const inStockValue = 'in-stock';
export const activeValue = 'active';

/** Whether a part is at the end of its life or past it. An unknown stage is neither. */
const isDiscontinued = (lifecycle: Lifecycle | null) =>
  lifecycle !== null && ['eol', 'obsolete'].includes(lifecycle.stage);

function stageValue({ stage, text }: Lifecycle): Named {
  return { value: stage === 'other' ? text : stage, name: lifecycleNames[stage] ?? text };
}

/** The values of `row` for the facet `id`; none where the service does not state any. */
export function rowValues(row: PartRow, id: string): readonly Named[] {
  const same = (value: string) => ({ value, name: value });
  switch (id) {
    case 'manufacturer':
      return row.manufacturer ? [{ value: row.manufacturer.id, name: row.manufacturer.name }] : [];
    case 'category':
      return row.category === null ? [] : [same(row.category)];
    case 'lifecycle':
      return row.lifecycle === null ? [] : [stageValue(row.lifecycle)];
    case 'rohs':
      return row.rohs === null ? [] : [same(row.rohs)];
    case 'stock':
      return row.inStock ? [{ value: inStockValue, name: texts.filters.inStock }] : [];
    case 'active':
      return isDiscontinued(row.lifecycle) ? [] : [{ value: activeValue, name: texts.filters.active }];
    default:
      return row.specifications.filter((one) => one.id === id).map(({ value }) => same(value));
  }
}

/** The loaded values and those that the service counts, most frequent first. */
function valuesOf(found: readonly Named[], counted: readonly Counted[]): FacetValue[] {
  const loaded = new Map<string, Named & { count: number }>();
  for (const named of found) {
    loaded.set(named.value, { ...named, count: (loaded.get(named.value)?.count ?? 0) + 1 });
  }
  const all = new Map(counted.map((one) => [one.value, one]));
  return [...new Map([...all, ...loaded]).values()]
    .map(({ value, name }) => ({
      value,
      name,
      loaded: loaded.get(value)?.count ?? 0,
      all: all.get(value)?.count ?? null,
    }))
    .sort((one, other) => other.loaded - one.loaded || (other.all ?? 0) - (one.all ?? 0));
}

/**
 * The values in the order of their numbers, if all loaded ones are numbers of one unit. Those that only the service counts
 * may be something else, and come last then.
 */
function byNumber(values: readonly FacetValue[], unit: string | null): readonly FacetValue[] {
  const read = values.map((one) => ({ one, number: readQuantity(one.value, unit) }));
  const loaded = read.filter(({ one }) => one.loaded > 0);
  const kind = loaded[0]?.number?.unit;
  if (kind === undefined || loaded.some(({ number }) => number?.unit !== kind)) return values;
  const place = ({ number }: (typeof read)[number]) =>
    number?.unit === kind ? number.value : Number.POSITIVE_INFINITY;
  return read.sort((one, other) => place(one) - place(other) || 0).map(({ one }) => one);
}

function rangeOf(values: readonly FacetValue[], unit: string | null): Facet['range'] {
  const numbers = values
    .filter(({ loaded }) => loaded > 0)
    .map(({ value }) => ({ value, number: readQuantity(value, unit) }));
  if (numbers.length < 2) return null;
  let min = numbers[0];
  let max = numbers[0];
  for (const one of numbers) {
    if (!one.number || !min?.number || !max?.number || one.number.unit !== min.number.unit) return null;
    if (one.number.value < min.number.value) min = one;
    if (one.number.value > max.number.value) max = one;
  }
  return min && max ? { min: min.value, max: max.value } : null;
}

/** A facet that is on or off. It is there also where no loaded row has it. */
function toggle(
  rows: readonly PartRow[],
  id: string,
  value: string,
  name: string,
  all: number | null,
): Facet {
  const loaded = rows.filter((row) => rowValues(row, id).length > 0).length;
  return { id, name, unit: null, range: null, values: [{ value, name, loaded, all }] };
}

/** The unit of all values that are numbers; null unless they have one in common. */
function commonUnit(values: readonly FacetValue[]): string | null {
  const units = new Set(values.map(({ value }) => readQuantity(value)?.unit ?? ''));
  const [unit] = units;
  return units.size === 1 && unit ? unit : null;
}

/** A facet for each specification that a loaded row has. */
function specificationFacets(rows: readonly PartRow[], attributes: Attributes, counts: Facets): Facet[] {
  const counted = new Map(counts.specifications.map((one) => [one.id, one]));
  const names = new Map([...counts.specifications, ...attributes].map(({ id, name }) => [id, name]));
  const found = new Map<string, Named[]>();
  // Once over all rows, not once for each facet.
  for (const { id, value } of rows.flatMap(({ specifications }) => specifications)) {
    const before = found.get(id);
    if (before) before.push({ value, name: value });
    else found.set(id, [{ value, name: value }]);
  }
  return [...found].map(([id, named]) => {
    const all = (counted.get(id)?.values ?? []).map(({ name, count }) => ({ value: name, name, count }));
    const values = valuesOf(named, all);
    const unit = counted.get(id)?.unit ?? commonUnit(values);
    const name = packageAttributes.includes(id) ? texts.filters.package : (names.get(id) ?? id);
    return { id, name, unit, range: rangeOf(values, unit), values: byNumber(values, unit) };
  });
}

/** Whether no row can have a value of the facet, because the plan lacks what it filters by. */
function isOutsidePlan({ id }: Facet, outsidePlan: readonly FieldGroup[]): boolean {
  if (id === 'active' || id === 'lifecycle') return lacksFieldGroup(outsidePlan, 'lifecycle');
  return (id === 'rohs' || isSpecification(id)) && lacksFieldGroup(outsidePlan, 'specifications');
}

/**
 * The facets of the loaded rows, the most relevant first, with counts over those and, from the same answer, over all hits.
 * What the plan lacks has none.
 */
export function facetsOf(
  rows: readonly PartRow[],
  attributes: Attributes,
  counts: Facets,
  outsidePlan: readonly FieldGroup[] = [],
): Facet[] {
  const named = (all: readonly { name: string; count: number }[]): Counted[] =>
    all.map(({ name, count }) => ({ value: name, name, count }));
  const facet = (id: string, name: string, all: readonly Counted[]): Facet => {
    return {
      id,
      name,
      unit: null,
      range: null,
      values: valuesOf(
        rows.flatMap((row) => rowValues(row, id)),
        all,
      ),
    };
  };
  const { filters } = texts;
  const manufacturers = counts.manufacturers.map(({ id, name, count }) => ({ value: id, name, count }));
  const lifecycles = counts.lifecycles.map(({ lifecycle, count }) => ({ ...stageValue(lifecycle), count }));
  const all = [
    toggle(rows, 'stock', inStockValue, filters.inStock, counts.inStock),
    toggle(rows, 'active', activeValue, filters.active, null),
    facet('manufacturer', filters.manufacturer, manufacturers),
    facet('lifecycle', filters.lifecycle, lifecycles),
    facet('category', filters.category, named(counts.categories)),
    facet('rohs', filters.rohs, named(counts.rohs)),
    ...specificationFacets(rows, attributes, counts),
  ];
  return byRelevance(
    all.filter((one) => !isOutsidePlan(one, outsidePlan)),
    rows,
  );
}
