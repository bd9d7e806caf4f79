import type { WrittenLine } from './read-line-rows';

const minLines = 3;
const minShare = 0.7;

/** The whole number that most of these ratios are; null where there is none, or there are few ratios. */
export function commonMultiple(ratios: readonly number[]): number | null {
  if (ratios.length < minLines) return null;
  const counts = new Map<number, number>();
  for (const ratio of ratios) counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
  const [ratio = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return Number.isInteger(ratio) && count >= ratios.length * minShare ? ratio : null;
}

/**
 * For how many boards the quantities are: most are the same multiple of their references, or as many boards as the name of
 * their column says divide them. Null where nothing says so. `named`: by that name; null where it names none.
 */
export function boardsOfQuantities(lines: readonly WrittenLine[], named: number | null): number | null {
  const counted = lines.flatMap(({ written, references, isPopulated }) =>
    written !== null && isPopulated ? [{ written, references: references.length }] : [],
  );
  const ratios = counted.flatMap(({ written, references }) => (references > 0 ? [written / references] : []));
  const multiple = commonMultiple(ratios);
  if (multiple !== null) return multiple > 1 ? multiple : null;
  if (named === null || named < 2 || counted.length === 0) return null;
  const divided = counted.filter(({ written }) => written % named === 0).length;
  return divided >= counted.length * minShare ? named : null;
}
