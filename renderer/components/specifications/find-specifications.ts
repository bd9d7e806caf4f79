import type { Specification } from '../../../electron/shared/contract/part';

/** `text` as people type it: "u" for both characters of µ and "ohm" for Ω, without case and spaces. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[µμ]/g, 'u').replace(/[ωΩ]/g, 'ohm').replace(/\s+/g, '');
}

/** The specifications that contain each term of `query` in their name, value or group; all of them without a term. */
export function findSpecifications(all: readonly Specification[], query: string): readonly Specification[] {
  const terms = query.split(/\s+/).map(plain).filter(Boolean);
  if (terms.length === 0) return all;
  return all.filter(({ name, value, group }) => {
    const text = plain(`${group} ${name} ${value}`);
    return terms.every((term) => text.includes(term));
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

/** One line each, name and whole value separated by a tab: a spreadsheet pastes them as two columns. */
export function specificationsText(all: readonly Specification[]): string {
  return all.map(({ name, value }) => `${name}\t${value.replace(/\s+/g, ' ')}`).join('\n');
}
