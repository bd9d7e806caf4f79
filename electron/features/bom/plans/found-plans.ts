import type { Clock } from '../../../core/clock';
import { inSteps } from '../../../core/in-steps';
import { isSameJson } from '../../../core/is-same-json';
import { setBounded } from '../../../core/set-bounded';
import { withPlan } from '../../../shared/domain/bom/sourcing/compare-plans';
import type { TermsByDistributor } from '../../../shared/domain/bom/sourcing/distributor-terms';
import type { SourcingPlan } from '../../../shared/domain/bom/sourcing/sourcing-plan';
import { sourcingPlans } from '../../../shared/domain/bom/sourcing/sourcing-plans';
import { type SourcingProblem, sourcingProblem } from '../../../shared/domain/bom/sourcing/sourcing-problem';
import type { PlanProver, TriedProof } from '../sourcing/plan-prover';
import type { CostInput } from '../view/cost-input';

export interface PlansOfBom {
  readonly problem: SourcingProblem;
  readonly plans: readonly SourcingPlan[];
}

/** What plans are made for. */
export interface PlanQuestion {
  readonly bomId: string;
  readonly input: CostInput;
  readonly boards: number;
  readonly terms: TermsByDistributor;
}

/** Plans for BOMs, each made once for as long as nothing changes that it depends on. */
export interface FoundPlans {
  of(question: PlanQuestion): Promise<PlansOfBom>;
  /** The same after a search for a better plan for so many distributors, which it has from then on. Throws `cancelled`. */
  proven(question: PlanQuestion, maxDistributors: number, signal: AbortSignal): Promise<ProvenPlans>;
}

interface ProvenPlans extends PlansOfBom {
  /** Why nothing came of it; null if something did. */
  readonly failure: TriedProof['failure'];
}

interface Entry extends PlanQuestion {
  readonly found: Promise<PlansOfBom>;
}

/** Some BOMs with several board counts each. */
const maxEntries = 30;
const keyOf = ({ bomId, boards }: PlanQuestion) => `${bomId} ${boards}`;

const isSameList = <T>(one: readonly T[], other: readonly T[]) =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** Lines are the same objects as long as they cost the same. */
const isSame = (one: PlanQuestion, other: PlanQuestion) =>
  isSameList(one.input.lines, other.input.lines) &&
  isSameJson(one.input.settings, other.input.settings) &&
  isSameJson([...one.terms], [...other.terms]);

export function createFoundPlans(
  clock: Pick<Clock, 'elapsed' | 'after'>,
  prover: Pick<PlanProver, 'prove'>,
): FoundPlans {
  const entries = new Map<string, Entry>();
  /** What searches have found last, by BOM: new plans are made from it once the BOM is changed. */
  const searched = new Map<string, readonly SourcingPlan[]>();

  async function find({ bomId, input, boards, terms }: PlanQuestion): Promise<PlansOfBom> {
    const problem = await inSteps(sourcingProblem(input.lines, input.settings, boards, terms), clock);
    const former = searched.get(bomId);
    const plans = problem.lines.length === 0 ? [] : await inSteps(sourcingPlans(problem, former), clock);
    return { problem, plans };
  }

  function entryOf(question: PlanQuestion): Entry {
    const key = keyOf(question);
    const known = entries.get(key);
    if (known && isSame(known, question)) return known;
    const entry = { ...question, found: find(question) };
    setBounded(entries, key, entry, maxEntries);
    return entry;
  }

  return {
    of: (question) => entryOf(question).found,
    async proven(question, maxDistributors, signal) {
      const entry = entryOf(question);
      const { problem, plans } = await entry.found;
      const plan = plans.find((each) => each.maxDistributors === maxDistributors);
      if (!plan) return { problem, plans, failure: null };
      const { plan: proven, failure } = await prover.prove(problem, plan, signal);
      const next = { problem, plans: withPlan(plans, proven) };
      const { bomId } = question;
      const others = searched.get(bomId)?.filter((each) => each.maxDistributors !== maxDistributors) ?? [];
      if (proven.proof) setBounded(searched, bomId, [...others, proven], maxEntries);
      const key = keyOf(question);
      // What the plans depend on may have changed meanwhile.
      if (entries.get(key) === entry) entries.set(key, { ...entry, found: Promise.resolve(next) });
      return { ...next, failure };
    },
  };
}
