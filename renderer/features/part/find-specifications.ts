import type { Specification } from '../../../electron/shared/contract/part';

/** As people type units: "u" does for µ (both of its letters) and "ohm" for Ω; case and spaces don't matter. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[µμ]/g, 'u').replace(/[ωΩ]/g, 'ohm').replace(/\s+/g, '');
}

/** The specifications in whose name, value or group each word of `wanted` is found; all of them for no word. */
export function findSpecifications(all: readonly Specification[], wanted: string): readonly Specification[] {
  const words = wanted.split(/\s+/).map(plain).filter(Boolean);
  if (words.length === 0) return all;
  return all.filter(({ name, value, group }) => {
    const text = plain(`${group} ${name} ${value}`);
    return words.every((word) => text.includes(word));
  });
}

/** The specifications under their groups, both in the service's order. */
export function specificationsByGroup(all: readonly Specification[]): [string, Specification[]][] {
  const groups = new Map<string, Specification[]>();
  for (const specification of all) {
    groups.set(specification.group, [...(groups.get(specification.group) ?? []), specification]);
  }
  return [...groups];
}

/** One line each, name and whole value with a tab between: a spreadsheet takes them as two columns. */
export function specificationsText(all: readonly Specification[]): string {
  return all.map(({ name, value }) => `${name}\t${value.replace(/\s+/g, ' ')}`).join('\n');
}
