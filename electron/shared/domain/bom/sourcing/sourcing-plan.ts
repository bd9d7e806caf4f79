import type { Decimal } from '../../../contract/part';
import {
  addTo,
  fractionDigits,
  isLess,
  noSum,
  type Scaled,
  type Sum,
  scaledFrom,
  sumText,
  times,
  withDigits,
} from '../costing/amount';
import type { PricedChoice } from '../costing/choose-offer';
import { type Assignment, leftOut } from './assignment';
import type { PlanProof } from './prove-plan';
import type { ProblemDistributor, SourcingProblem } from './sourcing-problem';

/** An order of a plan at one distributor, in the currency of the BOM. */
export interface PlanOrder {
  readonly id: string;
  readonly name: string;
  readonly lines: number;
  readonly goods: Decimal;
  readonly shipping: Decimal;
  /** What is missing from the distributor's minimum order, and has to be spent there all the same. */
  readonly topUp: Decimal;
  /** Whether the distributor is none of the plan's: only lines that the user locked to it are bought there. */
  readonly isLocked: boolean;
}

/** A plan that leaves out a few more lines than the best one for as many distributors, and costs much less. */
export interface CheaperPlan {
  /** The names of its distributors, the largest order first. */
  readonly distributors: readonly string[];
  readonly total: Decimal;
  readonly estimated: boolean;
  /** The lines that it leaves out and the best plan does not. */
  readonly leavesOut: readonly string[];
}

/** Where to buy a BOM, calculated exactly with the shipping that the user entered. */
export interface SourcingPlan {
  /** The most distributors that were allowed; null: each line is bought where it is cheapest, whatever the shipping. */
  readonly maxDistributors: number | null;
  /** The largest order first. */
  readonly orders: readonly PlanOrder[];
  readonly goods: Decimal;
  readonly shipping: Decimal;
  readonly topUp: Decimal;
  /** Goods, shipping and top-ups. */
  readonly total: Decimal;
  /** What of the goods is for pieces beyond those needed. */
  readonly excess: Decimal;
  /** Whether any price in it was converted by the service. */
  readonly estimated: boolean;
  /** Lines that it leaves out, by their ids: those that nobody offers, and those that its distributors do not. */
  readonly uncovered: readonly string[];
  /** The choice for each line that somebody offers, for `costSteps`; null where the plan leaves it out. */
  readonly choices: ReadonlyMap<string, PricedChoice | null>;
  /** The same as numbers, without the locked lines at distributors that are none of the plan's. */
  readonly assignment: Assignment;
  /** How near it is to the lowest total; null where nobody has proven anything yet. */
  readonly proof: PlanProof | null;
  /** What costs much less and leaves out a few more lines; null where nothing does. */
  readonly cheaper: CheaperPlan | null;
}

const sumOf = (text: Decimal): Sum => {
  const digits = fractionDigits(text);
  return { value: scaledFrom(text, digits), digits };
};

const isLessSum = (one: Sum, other: Sum) => isLess(one.value, one.digits, other.value, other.digits);

/** `one` less `other`, which is not more. */
export function difference(one: Sum, other: Sum): Sum {
  const digits = Math.max(one.digits, other.digits);
  const [a, b] = [withDigits(one.value, one.digits, digits), withDigits(other.value, other.digits, digits)];
  const value: Scaled = typeof a === 'number' && typeof b === 'number' ? a - b : BigInt(a) - BigInt(b);
  return { value, digits };
}

const plusSum = (one: Sum, other: Sum) => addTo(one, other.value, other.digits);

interface ExactOrder extends PlanOrder {
  readonly sums: { readonly goods: Sum; readonly shipping: Sum; readonly topUp: Sum };
}

function exactOrder(
  { id, name, terms }: ProblemDistributor,
  choices: readonly PricedChoice[],
  isLocked: boolean,
): ExactOrder {
  const goods = choices.reduce((sum, { part, total }) => addTo(sum, total, part.digits), noSum);
  const minimum = sumOf(terms.minimum ?? '0');
  const topUp = isLessSum(goods, minimum) ? difference(minimum, goods) : noSum;
  const isFree = terms.freeFrom !== null && !isLessSum(plusSum(goods, topUp), sumOf(terms.freeFrom));
  const shipping = isFree ? noSum : sumOf(terms.shipping);
  return {
    ...{ id, name, lines: choices.length },
    ...{ goods: sumText(goods), shipping: sumText(shipping), topUp: sumText(topUp), isLocked },
    sums: { goods, shipping, topUp },
  };
}

function excessOf({ lines }: SourcingProblem, choices: ReadonlyMap<string, PricedChoice | null>): Sum {
  return lines.reduce((sum, { lineId, need }) => {
    const choice = choices.get(lineId);
    if (!choice) return sum;
    const { part, offer, order } = choice;
    return addTo(sum, times(offer.comparable[order.at] ?? 0, order.orderQuantity - need), part.digits);
  }, noSum);
}

/** `assignment` with the lines that it leaves out although the user locked them to an offer: these are bought all the same. */
const withLocked = ({ lines }: SourcingProblem, assignment: Assignment): Assignment =>
  assignment.map((place, at) => {
    const line = lines[at];
    return place === leftOut && line?.isLocked ? line.cheapest : place;
  });

/** The plan that buys each line where `assignment` says, and locked lines that it leaves out where they are locked to. */
export function planOf(
  problem: SourcingProblem,
  assignment: Assignment,
  maxDistributors: number | null,
  proof: PlanProof | null = null,
): SourcingPlan {
  const places = withLocked(problem, assignment);
  const planned = new Set(assignment);
  const choices = new Map(
    problem.lines.map((line, at) => {
      const place = places[at] ?? leftOut;
      return [line.lineId, place === leftOut ? null : (line.choices[place] ?? null)];
    }),
  );
  const bought = [...choices.values()].filter((choice) => choice !== null);
  const orders = problem.distributors
    .flatMap((distributor, place) => {
      const own = problem.lines.flatMap((line, at) =>
        places[at] === place ? (line.choices[place] ?? []) : [],
      );
      return own.length > 0 ? [exactOrder(distributor, own, !planned.has(place))] : [];
    })
    .sort((a, b) => (isLessSum(b.sums.goods, a.sums.goods) ? -1 : 1));
  const add = (part: keyof ExactOrder['sums']) =>
    orders.reduce((sum, { sums }) => plusSum(sum, sums[part]), noSum);
  const [goods, shipping, topUp] = [add('goods'), add('shipping'), add('topUp')];
  const total = plusSum(plusSum(goods, shipping), topUp);
  return {
    maxDistributors,
    orders: orders.map(({ sums, ...order }) => order),
    goods: sumText(goods),
    shipping: sumText(shipping),
    topUp: sumText(topUp),
    total: sumText(total),
    excess: sumText(excessOf(problem, choices)),
    estimated: bought.some(({ offer }) => offer.isEstimated),
    uncovered: [...problem.missing, ...[...choices].flatMap(([id, choice]) => (choice ? [] : [id]))],
    choices,
    assignment,
    proof,
    cheaper: null,
  };
}
