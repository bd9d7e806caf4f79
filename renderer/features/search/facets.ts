import type { Facets } from '../../../electron/shared/contract/facets';
import type { PartRow } from '../../../electron/shared/contract/lookup';
import type { Lifecycle } from '../../../electron/shared/contract/part';
import { lifecycleNames } from '../../texts/part-texts';
import { texts } from '../../texts/texts';
import { readQuantity } from './quantity-text';

export interface FacetValue {
  /** What the filter compares; `name` is shown. */
  readonly value: string;
  readonly name: string;
  /** How many of the loaded rows have it. */
  readonly loaded: number;
  /** How many of all hits have it, by the service's count; null without one. */
  readonly all: number | null;
}

/** A property by which the results can be filtered. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  /** The smallest and the largest loaded value as the service writes them; null unless all are numbers of one unit. */
  readonly range: { readonly min: string; readonly max: string } | null;
  readonly values: readonly FacetValue[];
}

type Named = Pick<FacetValue, 'value' | 'name'>;
type Counted = Named & { readonly count: number };

export const inStockValue = 'in-stock';
/** In stock, but at brokers only. */
const brokersOnlyValue = 'brokers-only';
const maxSpecifications = 6;

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
      return [
        ...(row.inStock ? [{ value: inStockValue, name: texts.filters.inStock }] : []),
        ...(row.totalStock.kind === 'brokers-only'
          ? [{ value: brokersOnlyValue, name: texts.filters.brokersOnly }]
          : []),
      ];
    default:
      return row.specifications.filter((one) => one.id === id).map(({ value }) => same(value));
  }
}

/** The loaded values and those that the service counts, most frequent first. */
function valuesOf(rows: readonly PartRow[], id: string, counted: readonly Counted[]): FacetValue[] {
  const loaded = new Map<string, Named & { count: number }>();
  for (const named of rows.flatMap((row) => rowValues(row, id))) {
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

/** The facets of the loaded rows, with counts over those and, from the same answer, over all hits. */
export function facetsOf(rows: readonly PartRow[], counts: Facets): Facet[] {
  const named = (all: readonly { name: string; count: number }[]): Counted[] =>
    all.map(({ name, count }) => ({ value: name, name, count }));
  const facet = (id: string, name: string, all: readonly Counted[]): Facet => {
    return { id, name, unit: null, range: null, values: valuesOf(rows, id, all) };
  };
  const ofSpecification = ({ id, name, unit, ...counted }: Facets['specifications'][number]): Facet => {
    const values = valuesOf(rows, id, named(counted.values));
    const range = rangeOf(values, unit);
    return { id, name, unit, range, values: byNumber(values, unit) };
  };
  const { filters } = texts;
  const manufacturers = counts.manufacturers.map(({ id, name, count }) => ({ value: id, name, count }));
  const lifecycles = counts.lifecycles.map(({ lifecycle, count }) => ({ ...stageValue(lifecycle), count }));
  const stock = counts.inStock;
  return [
    facet(
      'stock',
      filters.stock,
      stock === null ? [] : [{ value: inStockValue, name: filters.inStock, count: stock }],
    ),
    facet('manufacturer', filters.manufacturer, manufacturers),
    facet('category', filters.category, named(counts.categories)),
    facet('lifecycle', filters.lifecycle, lifecycles),
    facet('rohs', filters.rohs, named(counts.rohs)),
    ...counts.specifications
      .map(ofSpecification)
      .filter(({ values }) => values.some(({ loaded }) => loaded > 0))
      .slice(0, maxSpecifications),
  ];
}

/** Whether a filter by the facet can separate the rows. */
export function isUseful({ id, values }: Facet, rows: readonly PartRow[]): boolean {
  if (id === 'stock') return values.some(({ loaded }) => loaded > 0 && loaded < rows.length);
  return values.length > 1;
}
