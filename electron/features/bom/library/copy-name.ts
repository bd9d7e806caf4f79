import { maxBomNameLength } from '../../../shared/contract/constants/bom-limits';

/** What a copy of `name` is called: "Power supply (2)", or the first number after it that no other BOM has. */
export function copyName(name: string, taken: readonly string[]): string {
  const base = name.replace(/ \(\d{1,6}\)$/, '');
  const names = new Set(taken);
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const next = `${base.slice(0, maxBomNameLength - suffix.length)}${suffix}`;
    if (!names.has(next)) return next;
  }
}
