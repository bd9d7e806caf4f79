import type { Decimal } from '../../../contract/part';
import { fractionDigits, type Scaled, scaledFrom, withDigits } from '../costing/amount';
import { createOfferChooser, type PricedChoice } from '../costing/choose-offer';
import type { CostLine, CostSettings } from '../costing/cost-settings';
import { chooseForLine, needOf, partsToBuy } from '../costing/line-cost';
import { type DistributorTerms, noTerms, type TermsByDistributor } from './distributor-terms';
import { lineCandidates } from './line-candidates';
import type { PlanNumbers, UnitTerms } from './plan-numbers';

export interface ProblemDistributor {
  readonly id: string;
  readonly name: string;
  readonly terms: DistributorTerms;
}

/** A line that is offered, with what it may be bought as. */
export interface ProblemLine {
  readonly lineId: string;
  /** In pieces. */
  readonly need: number;
  /** The cheapest order at each distributor; null where it has none. */
  readonly choices: readonly (PricedChoice | null)[];
  /** The distributor of the best choice, whatever shipping costs. */
  readonly cheapest: number;
  /** Whether the user locked it to an offer of that distributor, where it is bought by any plan. */
  readonly isLocked: boolean;
}

/** Where to buy the lines of a BOM. Distributors and lines go by their place. */
export interface SourcingProblem {
  readonly distributors: readonly ProblemDistributor[];
  readonly lines: readonly ProblemLine[];
  readonly numbers: PlanNumbers;
  /** A unit of the numbers is 10^-`digits` of the currency: as fine as the prices unless all of them together would exceed 2^53. */
  readonly digits: number;
  /** Lines that need pieces and are offered nowhere. */
  readonly missing: readonly string[];
}

interface OfferedLine {
  readonly lineId: string;
  readonly need: number;
  readonly best: PricedChoice;
  readonly candidates: ReadonlyMap<string, PricedChoice>;
  readonly isLocked: boolean;
}

const sellerOf = ({ offer }: PricedChoice) => offer.offer.seller;

/** Lines between two pauses. */
const linesAStep = 100;

function* offeredLines(lines: readonly CostLine[], settings: CostSettings, boards: number) {
  const chooser = createOfferChooser(settings.filters);
  const offered: OfferedLine[] = [];
  const missing: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % linesAStep === linesAStep - 1) yield;
    const need = needOf(line, settings, boards);
    if (!need) {
      if (line.isPopulated) missing.push(line.id);
      continue;
    }
    const { choice: best, isLocked } = chooseForLine(line, settings, need, chooser);
    if (!best) {
      missing.push(line.id);
      continue;
    }
    const candidates = isLocked
      ? new Map([[sellerOf(best).id, best]])
      : lineCandidates(partsToBuy(line, settings), need, settings.filters, chooser);
    offered.push({ lineId: line.id, need, best, candidates, isLocked });
  }
  return { offered, missing };
}

/** `value` in units of 10^-`to`, rounded where they are coarser. */
function inUnits(value: Scaled, from: number, to: number): number {
  return to >= from ? Number(withDigits(value, from, to)) : Math.round(Number(value) / 10 ** (from - to));
}

const decimalUnits = (text: Decimal, to: number) => {
  const digits = fractionDigits(text);
  return inUnits(scaledFrom(text, digits), digits, to);
};

const unitTerms = ({ shipping, freeFrom, minimum }: DistributorTerms, digits: number): UnitTerms => ({
  shipping: decimalUnits(shipping, digits),
  freeFrom: freeFrom === null ? Number.POSITIVE_INFINITY : decimalUnits(freeFrom, digits),
  minimum: minimum === null ? 0 : decimalUnits(minimum, digits),
});

const digitsOfTerms = ({ shipping, freeFrom, minimum }: DistributorTerms) =>
  Math.max(...[shipping, freeFrom ?? '', minimum ?? ''].map(fractionDigits));

/** The finest digits with which all costs and terms together stay exact numbers. */
function chooseDigits(lines: readonly OfferedLine[], terms: readonly DistributorTerms[]): number {
  let [digits, whole] = [0, 0];
  for (const { candidates } of lines) {
    let most = 0;
    for (const { part, total } of candidates.values()) {
      digits = Math.max(digits, part.digits);
      most = Math.max(most, Number(total) / 10 ** part.digits);
    }
    whole += most;
  }
  for (const each of terms) {
    digits = Math.max(digits, digitsOfTerms(each));
    whole += Number(each.shipping) + Number(each.freeFrom ?? 0) + Number(each.minimum ?? 0);
  }
  const room = Math.floor(Math.log10(Number.MAX_SAFE_INTEGER / 2 / Math.max(1, whole)));
  return Math.max(0, Math.min(digits, room));
}

/**
 * The problem of where to buy `lines` for `boards`. A step is some hundred lines. One candidate a line and distributor: its cheapest
 * order there, of more pieces where those cost less.
 */
export function* sourcingProblem(
  lines: readonly CostLine[],
  settings: CostSettings,
  boards: number,
  terms: TermsByDistributor,
): Generator<void, SourcingProblem> {
  const { offered, missing } = yield* offeredLines(lines, settings, boards);
  const names = new Map<string, string>();
  for (const { candidates } of offered) {
    for (const [id, choice] of candidates) names.set(id, sellerOf(choice).name);
  }
  const ids = [...names.keys()];
  const termsOf = ids.map((id) => terms.get(id) ?? noTerms);
  const digits = chooseDigits(offered, termsOf);
  yield;
  const units = ({ total, part }: PricedChoice) => inUnits(total, part.digits, digits);
  const costs = ids.map((id) =>
    Float64Array.from(offered, ({ candidates }) => {
      const choice = candidates.get(id);
      return choice ? units(choice) : Number.POSITIVE_INFINITY;
    }),
  );
  yield;
  const numbers = {
    costs,
    cheapest: Float64Array.from(offered, ({ best }) => units(best)),
    terms: termsOf.map((each) => unitTerms(each, digits)),
  };
  return {
    distributors: [...names].map(([id, name], at) => ({ id, name, terms: termsOf[at] ?? noTerms })),
    lines: offered.map(({ lineId, need, best, candidates, isLocked }) => ({
      lineId,
      need,
      choices: ids.map((id) => candidates.get(id) ?? null),
      cheapest: ids.indexOf(sellerOf(best).id),
      isLocked,
    })),
    numbers,
    digits,
    missing,
  };
}
