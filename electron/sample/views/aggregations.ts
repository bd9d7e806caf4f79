import { type Attribute, attributes } from '../catalog/attributes';
import type { Part } from '../catalog/part';
import { isInStock } from '../catalog/stock';

interface Counted<T> {
  readonly item: T;
  readonly count: number;
}

/** The `size` most frequent items of `parts`; items with the same key are one. */
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

/** The parts' manufacturers as `SupCompanyBucket`s. */
export function manufacturerBuckets(parts: readonly Part[], size: number) {
  return mostFrequent(
    parts,
    ({ manufacturer }) => [manufacturer],
    ({ id }) => id,
    size,
  ).map(({ item: { id, name }, count }) => ({ company: { id, name }, count }));
}

/** The parts' categories as `SupCategoryBucket`s. */
export function categoryBuckets(parts: readonly Part[], size: number) {
  return mostFrequent(
    parts,
    ({ category }) => (category ? [category] : []),
    ({ id }) => id,
    size,
  ).map(({ item: { name }, count }) => ({ category: { name }, count }));
}

/** Parts in stock and not in stock as `SupInStockBucket`s. */
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

/** The `size` most frequent values of each attribute as `SupSpecAgg`s; an attribute without values has none. */
export function specAggregations(parts: readonly Part[], chosen: readonly Attribute[], size: number) {
  return chosen.flatMap((attribute) => {
    const valuesOf = (part: Part) =>
      part.specs.filter((spec) => spec.attribute.shortname === attribute.shortname);
    const counted = mostFrequent(parts, valuesOf, ({ value }) => value, size);
    if (counted.length === 0) return [];
    const buckets = counted.map(({ item, count }) => ({ displayValue: item.value, count }));
    return [{ attribute, buckets }];
  });
}
