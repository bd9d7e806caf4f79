import { categoryOf, isWithin } from '../catalog/categories';
import type { Company } from '../catalog/company';
import type { Part } from '../catalog/part';

/** The API's `filters` argument (docs/nexar-api.md, Filters and sorting). */
export type FilterMap = Readonly<Record<string, unknown>>;

/** Whether `text` is the company's id, name or alias, ignoring case. */
export function isNamed(company: Company, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return (
    company.id === wanted || [company.name, ...company.aliases].some((name) => name.toLowerCase() === wanted)
  );
}

/** The bounds of `(8__16)`, `(__8)` or `(16__)`, both included; null for any other text. */
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
    case 'category_id': {
      const category = categoryOf(wanted);
      return category !== undefined && part.category !== null && isWithin(part.category, category);
    }
    default:
      return matchesAttribute(part, key, wanted);
  }
}

/** The values of a filter, given as one or as a list. */
function filterValues(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => one != null).map(String);
}

/** The parts that pass every filter; one matching value of a filter is enough. */
export function filterParts(parts: readonly Part[], filters: FilterMap | null | undefined): readonly Part[] {
  const entries = Object.entries(filters ?? {}).map(([key, value]) => [key, filterValues(value)] as const);
  if (entries.length === 0) return parts;
  return parts.filter((part) =>
    entries.every(([key, values]) => values.some((wanted) => matches(part, key, wanted))),
  );
}
