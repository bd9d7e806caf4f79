import type { Measured } from '../rows/row';
import { median, type Summary, summarize } from './statistics';

/** A line of the table with what follows from its runs. */
export interface Outcome extends Measured {
  readonly appSummary: Summary | null;
  readonly floorSummary: Summary | null;
  /** What is compared with the goal: the median over the pairs of runs, or over the app's runs alone. */
  readonly figure: number | null;
  /** Null where there is no figure or no goal. */
  readonly met: boolean | null;
}

/**
 * A busy moment slows down both of a pair, so that each pair is compared for itself and the median taken of that.
 * @throws {Error} where the sides do not make pairs
 */
function figureOf({ name, app, floor, compare }: Measured): number {
  if (compare === 'alone') return median(app);
  const constant = floor.length === 1 ? floor[0] : undefined;
  if (constant === undefined && floor.length !== app.length) {
    throw new Error(`${name}: ${app.length} runs of the app, ${floor.length} of the floor`);
  }
  const pairs = app.map((ms, run) => [ms, floor[run] ?? constant ?? Number.NaN] as const);
  return median(pairs.map(([ours, bare]) => (compare === 'ratio' ? ours / bare : ours - bare)));
}

export function outcomeOf(measured: Measured): Outcome {
  const { app, floor, goal } = measured;
  if (app.length === 0) {
    return { ...measured, appSummary: null, floorSummary: null, figure: null, met: null };
  }
  const figure = figureOf(measured);
  return {
    ...measured,
    appSummary: summarize(app),
    floorSummary: floor.length > 0 ? summarize(floor) : null,
    figure,
    met: goal === null ? null : figure <= goal,
  };
}
