import type { Decimal } from '../../../contract/part';
import { addTo, isLess, noSum, sumText } from './amount';
import { costBom } from './cost-bom';
import type { CostLine, CostSettings } from './cost-settings';
import type { CostTotals } from './cost-totals';
import type { LineCost } from './line-cost';

/** A line of the Pareto chart. */
export interface LineShare {
  readonly lineId: string;
  readonly total: Decimal;
  /** The total of this line and of all before it. */
  readonly cumulative: Decimal;
  /** That as a part of the whole, 0 to 1, to draw with. */
  readonly share: number;
}

/** The lines that are priced by what they cost, the most expensive one first. */
export function costByLine(lines: readonly LineCost[]): LineShare[] {
  const priced = lines
    .flatMap(({ lineId, choice }) => (choice ? [{ lineId, choice }] : []))
    .sort(({ choice: a }, { choice: b }) => {
      if (isLess(b.total, b.part.digits, a.total, a.part.digits)) return -1;
      return isLess(a.total, a.part.digits, b.total, b.part.digits) ? 1 : 0;
    });
  let sum = noSum;
  const sums = priced.map(({ lineId, choice: { total, part } }) => {
    sum = addTo(sum, total, part.digits);
    return { lineId, total: sumText({ value: total, digits: part.digits }), cumulative: sumText(sum) };
  });
  const whole = Number(sumText(sum));
  return sums.map((each) => ({ ...each, share: whole === 0 ? 0 : Number(each.cumulative) / whole }));
}

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

/** The cost per board at each of `series`, one point a step, so that whoever runs it can pause in between. */
export function* costPerBoard(
  lines: readonly CostLine[],
  settings: CostSettings,
  series: readonly number[],
): Generator<void, CurvePoint[]> {
  const points: CurvePoint[] = [];
  for (const boards of series) {
    const { perBoard, total, priced, short, estimated } = costBom(lines, settings, boards).totals;
    points.push({ boards, perBoard, total, priced, short, estimated });
    yield;
  }
  return points;
}
