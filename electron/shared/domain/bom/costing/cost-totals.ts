import type { Decimal } from '../../../contract/part';
import { addTo, noSum, quotientText, type Sum, sumText, times } from './amount';
import type { CostLine } from './cost-settings';
import { isShortage, type LineCost } from './line-cost';

/** What is bought at one distributor. */
export interface DistributorTotal {
  readonly id: string;
  readonly name: string;
  readonly lines: number;
  readonly total: Decimal;
  readonly estimated: boolean;
}

/** What a BOM costs for a number of boards, in its currency, without shipping and tax. */
export interface CostTotals {
  readonly boards: number;
  readonly total: Decimal;
  /** The total divided by the boards, rounded half up to six places. */
  readonly perBoard: Decimal;
  /** What of the total is for pieces beyond those needed. */
  readonly excess: Decimal;
  /** Whether any price in it was converted by the service. */
  readonly estimated: boolean;
  /** Lines that are populated; of them those with an order, and those without. */
  readonly lines: number;
  readonly priced: number;
  readonly withoutPrice: number;
  /** Lines whose distributor has too few pieces, or none. */
  readonly short: number;
  readonly singleSource: number;
  readonly endOfLife: number;
  /** Lines whose part was accepted by its number alone. */
  readonly manufacturerUnchecked: number;
  /** The most expensive one first. */
  readonly distributors: readonly DistributorTotal[];
}

interface Bought {
  readonly name: string;
  readonly lines: number;
  readonly sum: Sum;
  readonly estimated: boolean;
}

const placesPerBoard = 6;

function byTotal([, one]: [string, Bought], [, other]: [string, Bought]): number {
  const digits = Math.max(one.sum.digits, other.sum.digits);
  const [a, b] = [addTo(one.sum, 0, digits).value, addTo(other.sum, 0, digits).value];
  return a === b ? 0 : a < b ? 1 : -1;
}

function totalsOfDistributors(bought: ReadonlyMap<string, Bought>): DistributorTotal[] {
  return [...bought]
    .sort(byTotal)
    .map(([id, { name, lines, sum, estimated }]) => ({ id, name, lines, total: sumText(sum), estimated }));
}

/** The sums of `costs`, one for each of `lines` in their order. */
export function costTotals(
  lines: readonly CostLine[],
  costs: readonly LineCost[],
  boards: number,
): CostTotals {
  let [sum, excess] = [noSum, noSum];
  const count = { lines: 0, priced: 0, short: 0, singleSource: 0, endOfLife: 0, manufacturerUnchecked: 0 };
  const bought = new Map<string, Bought>();
  for (const [at, line] of lines.entries()) {
    if (!line.isPopulated) continue;
    const { need, choice, problems } = costs[at] ?? {};
    count.lines += 1;
    if (line.isManufacturerUnchecked) count.manufacturerUnchecked += 1;
    if (problems?.some(isShortage)) count.short += 1;
    if (problems?.includes('single-source')) count.singleSource += 1;
    if (problems?.includes('end-of-life')) count.endOfLife += 1;
    if (!choice) continue;
    count.priced += 1;
    const { part, offer, order, total } = choice;
    sum = addTo(sum, total, part.digits);
    excess = addTo(
      excess,
      times(offer.comparable[order.at] ?? 0, order.orderQuantity - (need ?? 0)),
      part.digits,
    );
    const { id, name } = offer.offer.seller;
    const before = bought.get(id);
    bought.set(id, {
      name,
      lines: (before?.lines ?? 0) + 1,
      sum: addTo(before?.sum ?? noSum, total, part.digits),
      estimated: (before?.estimated ?? false) || offer.isEstimated,
    });
  }
  return {
    boards,
    total: sumText(sum),
    perBoard: quotientText(sum.value, sum.digits, boards, placesPerBoard),
    excess: sumText(excess),
    estimated: [...bought.values()].some(({ estimated }) => estimated),
    ...count,
    withoutPrice: count.lines - count.priced,
    distributors: totalsOfDistributors(bought),
  };
}
