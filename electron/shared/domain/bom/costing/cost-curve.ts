import { costSteps } from './cost-bom';
import type { CostLine, CostSettings } from './cost-settings';
import type { CostTotals } from './cost-totals';

/** A point of the curve over board counts. */
export type CurvePoint = Pick<CostTotals, 'boards' | 'perBoard' | 'total' | 'priced' | 'short' | 'estimated'>;

const steps = [1, 2, 3, 5, 7];

/**
 * The numbers of boards to draw the curve at: five a decade, from a tenth of the fewest boards asked for to ten times the most,
 * and those asked for themselves. Ascending.
 */
export function boardSeries(boards: readonly number[]): number[] {
  const [fewest, most] = [Math.min(...boards) / 10, Math.max(...boards) * 10];
  const series = new Set(boards);
  for (let decade = 1; decade <= most; decade *= 10) {
    for (const step of steps) if (step * decade >= fewest && step * decade <= most) series.add(step * decade);
  }
  return [...series].sort((a, b) => a - b);
}

/** The cost per board at each of `series`, in steps, so that whoever runs it can pause in between. */
export function* costPerBoard(
  lines: readonly CostLine[],
  settings: CostSettings,
  series: readonly number[],
): Generator<void, CurvePoint[]> {
  const points: CurvePoint[] = [];
  for (const boards of series) {
    const { perBoard, total, priced, short, estimated } = (yield* costSteps(lines, settings, boards)).totals;
    points.push({ boards, perBoard, total, priced, short, estimated });
    yield;
  }
  return points;
}
