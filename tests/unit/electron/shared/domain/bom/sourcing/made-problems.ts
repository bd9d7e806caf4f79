import { runToEnd } from '../../../../../../../electron/core/in-steps';
import type { Offer } from '../../../../../../../electron/shared/contract/part';
import type { CostLine } from '../../../../../../../electron/shared/domain/bom/costing/cost-settings';
import type { DistributorTerms } from '../../../../../../../electron/shared/domain/bom/sourcing/distributor-terms';
import {
  type SourcingProblem,
  sourcingProblem,
} from '../../../../../../../electron/shared/domain/bom/sourcing/sourcing-problem';
import { offer, row } from '../../pricing/made-offers';
import { compact, line, settings } from '../costing/made-lines';

/** An offer of a distributor for so much a piece, with plenty in stock. */
export const offerOf = (distributor: string, price: string, fields: Partial<Offer> = {}): Offer =>
  offer({
    id: `offer-${distributor}`,
    sku: `SKU-${distributor}`,
    seller: { id: distributor, name: `Distributor ${distributor}`, authorized: true, broker: false },
    prices: [row(1, price, 'EUR')],
    ...fields,
  });

/** Lines by what they cost at each distributor: `{ a: '1.20', b: '1' }`. */
export const linesOf = (...prices: readonly Readonly<Record<string, string>>[]): CostLine[] =>
  prices.map((each, at) =>
    line([compact(Object.entries(each).map(([id, price]) => offerOf(id, price)))], { id: `line-${at}` }),
  );

export const terms = (
  shipping: string,
  freeFrom: string | null = null,
  minimum: string | null = null,
): DistributorTerms => ({
  shipping,
  freeFrom,
  minimum,
});

export const problemOf = (
  lines: readonly CostLine[],
  termsById: Readonly<Record<string, DistributorTerms>> = {},
): SourcingProblem => runToEnd(sourcingProblem(lines, settings(), 1, new Map(Object.entries(termsById))));

/** A BOM out of random numbers below 1. Each distributor has a line with the probability `share`. */
function problemWith(
  random: () => number,
  maxLines: number,
  maxDistributors: number,
  share: number,
): SourcingProblem {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const cents = (most: number) => (whole(1, most) / 100).toFixed(2);
  const ids = Array.from({ length: whole(1, maxDistributors) }, (_, at) => `d${at}`);
  const lines = Array.from({ length: whole(1, maxLines) }, () => {
    const base = whole(1, 2000);
    const has = ids.filter(() => random() < share);
    return Object.fromEntries(has.map((id) => [id, (Math.ceil(base * (0.6 + random())) / 100).toFixed(2)]));
  });
  const termsById = ids.map((id): [string, DistributorTerms] => [
    id,
    terms(cents(1500), random() < 0.6 ? cents(6000) : null, random() < 0.3 ? cents(2000) : null),
  ]);
  return problemOf(linesOf(...lines), Object.fromEntries(termsById));
}

/** A few distributors with different terms, not each of which has every line. */
export const randomProblem = (random: () => number, maxLines: number, maxDistributors: number) =>
  problemWith(random, maxLines, maxDistributors, 0.75);

/** The same where few distributors have a line, so that few of them leave out many. */
export const scatteredProblem = (random: () => number, maxLines: number, maxDistributors: number) =>
  problemWith(random, maxLines, maxDistributors, 0.35);
