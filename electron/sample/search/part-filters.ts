import { categoryOf, isWithin } from '../catalog/categories';
import type { Company } from '../catalog/company';
import type { Part } from '../catalog/part';

/** The service's `filters` argument: attribute shortnames and the three ids, each with one value or several. */
export type FilterMap = Readonly<Record<string, unknown>>;

/** Whether `text` names the company: its id, its name or an alias, case ignored. */
export function isNamed(company: Company, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return (
    company.id === wanted || [company.name, ...company.aliases].some((name) => name.toLowerCase() === wanted)
  );
}

/** `(8__16)`, `(__8)` and `(16__)` as bounds, both included; null where the text is no range. */
function rangeOf(text: string): readonly [low: number, high: number] | null {
  const [, low, high] = /^\(([^_]*)__([^_]*)\)$/.exec(text) ?? [];
  if (low === undefined || high === undefined) return null;
  return [low === '' ? -Infinity : Number(low), high === '' ? Infinity : Number(high)];
}

function matchesAttribute(part: Part, shortname: string, wanted: string): boolean {
  const spec = part.specs.find(({ attribute }) => attribute.shortname === shortname);
  if (spec === undefined) return false;
  const range = rangeOf(wanted);
  const number = Number(spec.siValue);
  if (range !== null) return number >= range[0] && number <= range[1];
  const texts = [spec.value, spec.displayValue, spec.siValue].map((text) => text.toLowerCase());
  return texts.includes(wanted.toLowerCase()) || (wanted !== '' && number === Number(wanted));
}

function matches(part: Part, key: string, wanted: string): boolean {
  switch (key) {
    case 'manufacturer_id':
      return isNamed(part.manufacturer, wanted);
    case 'distributor_id':
      // It chooses parts only: the sellers of a part that passes are all still there.
      return part.sellers.some(({ company }) => isNamed(company, wanted));
    case 'category_id': {
      const category = categoryOf(wanted);
      return category !== undefined && part.category !== null && isWithin(part.category, category);
    }
    default:
      return matchesAttribute(part, key, wanted);
  }
}

/** The values of a filter as texts, whether one was given or a list. */
export function filterValues(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => one != null).map(String);
}

/** The parts that pass every filter; of a filter's several values one is enough. */
export function filterParts(parts: readonly Part[], filters: FilterMap | null | undefined): readonly Part[] {
  const entries = Object.entries(filters ?? {}).map(([key, value]) => [key, filterValues(value)] as const);
  if (entries.length === 0) return parts;
  return parts.filter((part) =>
    entries.every(([key, values]) => values.some((wanted) => matches(part, key, wanted))),
  );
}
