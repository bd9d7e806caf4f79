/** The terms of a distributor in units. `freeFrom`: Infinity where shipping is never free. */
export interface UnitTerms {
  readonly shipping: number;
  readonly freeFrom: number;
  readonly minimum: number;
}

/** Where each line may be bought for how much, and what distributors add to it, in numbers alone. All amounts are in units. */
export interface PlanNumbers {
  /** For each distributor what each line costs there; Infinity where it does not have the line. */
  readonly costs: readonly Float64Array<ArrayBuffer>[];
  /** What each line costs at its cheapest. */
  readonly cheapest: Float64Array<ArrayBuffer>;
  /** Of each distributor. */
  readonly terms: readonly UnitTerms[];
}
