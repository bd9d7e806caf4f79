import type { BenchPlace } from '../rig/bench-place';
import type { Recorder } from '../trace/recorder';

/** What the two sides make together: how many times the floor, how much more than it, or the app's figure alone. */
export type Comparison = 'ratio' | 'added' | 'alone';

/** One line of the table, as it was measured. */
export interface Measured {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** One figure a run; `app[n]` and `floor[n]` were measured one after the other. */
  readonly app: readonly number[];
  /** Empty where there is none. One figure stands for all runs where the floor is a constant. */
  readonly floor: readonly number[];
  readonly compare: Comparison;
  /** What the comparison may be at most; null where the figure is only reported. */
  readonly goal: number | null;
  /** What is aimed at beyond the goal. */
  readonly aim?: number;
  /** Why there is no figure here. */
  readonly missing?: string;
}

export interface RowContext {
  readonly place: BenchPlace;
  /** How many runs of each side. */
  readonly runs: number;
  readonly recorder: Recorder | null;
  say(text: string): void;
}

/** A measurement that can be asked for by its name; it makes one line of the table or several. */
export interface Row {
  readonly name: string;
  /** How many runs there are unless another number is asked for; 7 where it says nothing. */
  readonly defaultRuns?: number;
  measure(context: RowContext): Promise<readonly Measured[]>;
}
