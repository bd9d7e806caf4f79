import { type Attribute, attributes } from '../catalog/attributes';
import type { Category } from '../catalog/categories';
import type { Company } from '../catalog/company';
import type { Part } from '../catalog/part';
import { regularOffers } from '../catalog/price-at';
import { CategoryView } from './category-view';
import { CompanyView } from './company-view';

export interface SpecAggsArguments {
  readonly attributeNames: readonly string[];
  readonly attributeSelection: 'EXPLICIT' | 'WITH_SUGGESTED' | 'ALL';
  readonly size: number;
}

interface Counted<T> {
  readonly item: T;
  readonly count: number;
}

/** The `size` items that most parts have, by their key, the most frequent first. */
function mostFrequent<T>(
  parts: readonly Part[],
  itemsOf: (part: Part) => readonly T[],
  keyOf: (item: T) => string,
  size: number,
): Counted<T>[] {
  const counted = new Map<string, Counted<T>>();
  for (const part of parts) {
    for (const item of itemsOf(part)) {
      const key = keyOf(item);
      counted.set(key, { item, count: (counted.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counted.values()].sort((left, right) => right.count - left.count).slice(0, size);
}

/** Manufacturers or sellers as `SupCompanyBucket`s. */
export function companyBuckets(
  parts: readonly Part[],
  companiesOf: (part: Part) => readonly Company[],
  size: number,
) {
  return mostFrequent(parts, companiesOf, ({ id }) => id, size).map(({ item, count }) => ({
    company: new CompanyView(item),
    count,
  }));
}

/** Categories as `SupCategoryBucket`s. */
export function categoryBuckets(parts: readonly Part[], size: number) {
  const categoriesOf = ({ category }: Part): readonly Category[] => (category === null ? [] : [category]);
  return mostFrequent(parts, categoriesOf, ({ id }) => id, size).map(({ item, count }) => ({
    category: new CategoryView(item),
    count,
  }));
}

/** Parts with drawing files and without as `SupCadBucket`s. */
export function cadBuckets(parts: readonly Part[]) {
  const count = parts.filter(({ hasCad }) => hasCad).length;
  return [
    { cadState: 'available', count },
    { cadState: 'unavailable', count: parts.length - count },
  ];
}

/** The same by level as `SupLevelBucket`s. */
export function cadLevelBuckets(parts: readonly Part[]) {
  const count = parts.filter(({ hasCad }) => hasCad).length;
  return [
    { level: 0, displayName: 'No models', count: parts.length - count },
    { level: 3, displayName: 'Symbol, footprint and 3D model', count },
  ];
}

/** Whether a part has stock at a seller that is no broker, a number of pieces or "quantity unknown". */
export function isInStock(part: Part): boolean {
  return regularOffers(part).some(({ inventoryLevel }) => inventoryLevel > 0 || inventoryLevel === -2);
}

/** Parts in stock and not as `SupInStockBucket`s. */
export function inStockBuckets(parts: readonly Part[]) {
  const count = parts.filter(isInStock).length;
  return [
    { isInStock: true, count },
    { isInStock: false, count: parts.length - count },
  ];
}

/** The attributes that any of `parts` has a value of. */
export function attributesOf(parts: readonly Part[]): Attribute[] {
  const shortnames = new Set(parts.flatMap(({ specs }) => specs.map(({ attribute }) => attribute.shortname)));
  return attributes.filter(({ shortname }) => shortnames.has(shortname));
}

/** For each attribute that the parts have: its frequent values and, where they are numbers, the span, as `SupSpecAgg`. */
export function specAggregations(parts: readonly Part[], chosen: readonly Attribute[], size: number) {
  return chosen.flatMap((attribute) => {
    const valuesOf = (part: Part) =>
      part.specs.filter((spec) => spec.attribute.shortname === attribute.shortname);
    const counted = mostFrequent(parts, valuesOf, ({ value }) => value, Number.MAX_SAFE_INTEGER);
    if (counted.length === 0) return [];
    const isNumber = attribute.valueType === 'number';
    const byNumber = counted
      .map(({ item }) => item)
      .sort((left, right) => Number(left.siValue) - Number(right.siValue));
    const first = isNumber ? byNumber[0] : undefined;
    const last = isNumber ? byNumber.at(-1) : undefined;
    return [
      {
        attribute,
        buckets: counted.slice(0, size).map(({ item, count }) => ({
          displayValue: item.value,
          floatValue: isNumber ? Number(item.siValue) : null,
          count,
        })),
        min: first === undefined ? null : Number(first.siValue),
        max: last === undefined ? null : Number(last.siValue),
        siMin: first?.siValue ?? null,
        siMax: last?.siValue ?? null,
        displayMin: first?.displayValue ?? null,
        displayMax: last?.displayValue ?? null,
        valueType: attribute.valueType,
        units: attribute.unitsSymbol,
        unitsName: attribute.unitsName,
        unitsSymbol: attribute.unitsSymbol,
      },
    ];
  });
}
