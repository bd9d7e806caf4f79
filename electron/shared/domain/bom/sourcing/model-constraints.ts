import type { ModelRows } from './model-rows';
import type { PlanNumbers, UnitTerms } from './plan-numbers';

/** What a column buys; both by their place. */
export interface Buy {
  readonly line: number;
  readonly distributor: number;
}

/** The columns of a model behind those that buy, by their place. */
export interface Columns {
  /** Whether something is bought at each distributor. */
  readonly open: readonly number[];
  /** Whether it ships for free; null where that never matters. */
  readonly free: readonly (number | null)[];
  /** What is missing from its minimum; null where it has none. */
  readonly topUp: readonly (number | null)[];
  /** Whether each line is left out; empty where none has to be. */
  readonly skipped: readonly number[];
}

/** Terms in the units of a model. */
export interface ModelTerms extends UnitTerms {
  readonly hasThreshold: boolean;
}

/** What the columns of a model buy and cost, and the terms of the distributors. */
export interface Purchases {
  readonly buys: readonly Buy[];
  readonly cost: Float64Array;
  readonly terms: readonly ModelTerms[];
}

/** Each line is bought once, at a distributor that is open, or left out where no open one has it. */
export function lineRows(
  rows: ModelRows,
  { costs, cheapest }: PlanNumbers,
  buys: readonly Buy[],
  { open, skipped }: Columns,
): void {
  const columnsOf = Array.from(cheapest, (): number[] => []);
  for (const [column, { line }] of buys.entries()) columnsOf[line]?.push(column);
  for (const [line, columns] of columnsOf.entries()) {
    const skip = skipped[line];
    // Bought at one distributor, or left out.
    const all = skip === undefined ? columns : [...columns, skip];
    rows.add(
      1,
      1,
      all,
      all.map(() => 1),
    );
    if (skip === undefined) continue;
    // Only where no open distributor has it.
    for (const [distributor, column] of costs.entries()) {
      if ((column[line] ?? Infinity) < Infinity)
        rows.add(-Infinity, 1, [skip, open[distributor] ?? 0], [1, 1]);
    }
  }
  // Bought at open distributors alone.
  for (const [column, { distributor }] of buys.entries())
    rows.add(-Infinity, 0, [column, open[distributor] ?? 0], [1, -1]);
}

/** Shipping is free from the threshold on, and an order below the minimum is topped up to it. */
export function termRows(
  rows: ModelRows,
  { buys, cost, terms }: Purchases,
  { open, free, topUp }: Columns,
): void {
  for (const [distributor, { freeFrom, minimum }] of terms.entries()) {
    const columns = buys.flatMap((buy, column) => (buy.distributor === distributor ? [column] : []));
    const subtotal = columns.map((column) => cost[column] ?? 0);
    const [isOpen = 0, isFree, missing] = [open[distributor], free[distributor], topUp[distributor]];
    if (isFree != null) {
      rows.add(-Infinity, 0, [isFree, isOpen], [1, -1]);
      rows.add(0, Infinity, [...columns, isFree], [...subtotal, -freeFrom]);
    }
    if (missing != null) rows.add(0, Infinity, [...columns, missing, isOpen], [...subtotal, 1, -minimum]);
  }
}
