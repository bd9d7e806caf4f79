import type { WrittenLine } from './read-line-rows';

const minLines = 3;
const minShare = 0.7;

/** For how many boards the quantities are: most are the same multiple of their references. Null where they are not. */
export function boardsOfQuantities(lines: readonly WrittenLine[]): number | null {
  const ratios = lines.flatMap(({ written, references, isPopulated }) =>
    written !== null && references.length > 0 && isPopulated ? [written / references.length] : [],
  );
  if (ratios.length < minLines) return null;
  const counts = new Map<number, number>();
  for (const ratio of ratios) counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
  const [ratio = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return ratio > 1 && Number.isInteger(ratio) && count >= ratios.length * minShare ? ratio : null;
}
