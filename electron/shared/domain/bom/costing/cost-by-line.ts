import type { Decimal } from '../../../contract/part';
import { addTo, fractionDigits, isLess, noSum, scaledFrom, sumText } from './amount';

/** A line with what it costs, in the currency of its BOM. */
interface LineTotal<Id> {
  readonly id: Id;
  readonly total: Decimal;
}

/** A line of the Pareto chart. */
export interface LineShare<Id> extends LineTotal<Id> {
  /** The total of this line and of all before it. */
  readonly cumulative: Decimal;
  /** That as a part of the whole, 0 to 1, to draw with. */
  readonly share: number;
}

/** Lines by what they cost, the most expensive one first. */
export function costByLine<Id>(lines: readonly LineTotal<Id>[]): LineShare<Id>[] {
  const amounts = lines.map(({ id, total }) => {
    const digits = fractionDigits(total);
    return { id, total, value: scaledFrom(total, digits), digits };
  });
  amounts.sort((a, b) => {
    if (isLess(b.value, b.digits, a.value, a.digits)) return -1;
    return isLess(a.value, a.digits, b.value, b.digits) ? 1 : 0;
  });
  let sum = noSum;
  const sums = amounts.map(({ id, total, value, digits }) => {
    sum = addTo(sum, value, digits);
    return { id, total, cumulative: sumText(sum) };
  });
  const whole = Number(sumText(sum));
  return sums.map((each) => ({ ...each, share: whole === 0 ? 0 : Number(each.cumulative) / whole }));
}
