import type { SelfTime } from './cpu-profile';

export interface FileCost {
  readonly file: string;
  readonly ms: number;
}

/** What is no work. */
const resting = new Set(['(idle)', '(root)']);

/** Each file's own time, the largest first, at most `most` of them. */
export function costsByFile(
  times: readonly SelfTime[],
  fileOf: (place: SelfTime) => string,
  most: number,
): FileCost[] {
  const byFile = new Map<string, number>();
  for (const time of times) {
    const file = fileOf(time);
    if (!resting.has(file)) byFile.set(file, (byFile.get(file) ?? 0) + time.ms);
  }
  return [...byFile]
    .map(([file, ms]) => ({ file, ms }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, most);
}
