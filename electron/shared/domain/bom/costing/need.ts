import type { Decimal } from '../../../contract/part';
import { fractionDigits, plus, type Scaled, scaledFrom, times } from './amount';

/** What is needed beyond the boards, because parts are lost in assembly. */
export interface Attrition {
  /** Of the pieces on the boards, "2.5". */
  readonly percent: Decimal;
  /** Pieces that are needed of a line at least; 0: no such limit. */
  readonly atLeast: number;
}

/** What a line has of its own; null: as the BOM says. */
export type LineAttrition = { readonly [K in keyof Attrition]: Attrition[K] | null };

/** The attrition of a line with these values of its own. */
export const attritionOf = (own: LineAttrition, usual: Attrition): Attrition => ({
  percent: own.percent ?? usual.percent,
  atLeast: own.atLeast ?? usual.atLeast,
});

function roundedUp(value: Scaled, divisor: Scaled): number {
  if (typeof value === 'number' && typeof divisor === 'number') {
    const rest = value % divisor;
    return (value - rest) / divisor + (rest === 0 ? 0 : 1);
  }
  return Number((BigInt(value) + BigInt(divisor) - 1n) / BigInt(divisor));
}

/** Nobody buys more pieces, and what is ordered beyond them stays an exact number. */
const maxNeed = 1e12;

/**
 * The pieces to have for `quantity` on each of `boards`: exact, rounded up, and at least as many as the attrition says. Null
 * for more than can be bought.
 */
export function need(quantity: number, boards: number, { percent, atLeast }: Attrition): number | null {
  const digits = fractionDigits(percent);
  const hundred = times(100, 10 ** digits);
  const factor = plus(hundred, scaledFrom(percent, digits));
  const all = times(times(factor, quantity), boards);
  const pieces = Math.max(atLeast, roundedUp(all, hundred));
  return pieces <= maxNeed ? pieces : null;
}
