import type { Clock } from '../../../core/clock';
import type { Handlers } from '../../../ipc/feature';
import type { BomPlan, bomPlanCalls } from '../../../shared/contract/bom/bom-plans';
import type { BomSettings } from '../../../shared/contract/bom/bom-settings';
import { byUse } from '../../../shared/domain/bom/sourcing/by-use';
import { type ComparedPlan, comparePlans } from '../../../shared/domain/bom/sourcing/compare-plans';
import { planInUse } from '../../../shared/domain/bom/sourcing/plan-in-use';
import type { BomPreferencesRepository } from '../../../storage/repositories/bom-preferences-repository';
import type { BomLibrary } from '../library/bom-library';
import type { PlanProver } from '../sourcing/plan-prover';
import type { PlanChoices } from '../view/bom-view';
import type { CostInput } from '../view/cost-input';
import { createFoundPlans } from './found-plans';
import { createStoredTerms } from './stored-terms';

export interface BomPlans {
  readonly calls: Handlers<typeof bomPlanCalls>;
  /** The choices of the plan in use for each of the board counts; none where each line is bought where it costs least. */
  choices(bomId: string, settings: BomSettings, input: CostInput): Promise<readonly PlanChoices[]>;
}

interface BomPlansOptions {
  readonly library: Pick<BomLibrary, 'open'>;
  readonly preferences: () => Promise<Pick<BomPreferencesRepository, 'terms' | 'setTerms'>>;
  /** What a BOM costs by what is cached now. */
  readonly costInput: (bomId: string) => Promise<CostInput>;
  readonly clock: Pick<Clock, 'elapsed' | 'after'>;
  readonly prover: Pick<PlanProver, 'prove'>;
  readonly onChanged: (bomId: string) => void;
}

function viewPlan({ choices: _choices, assignment: _assignment, cheaper, ...plan }: ComparedPlan): BomPlan {
  return {
    ...plan,
    cheaper: cheaper && {
      distributors: [...cheaper.distributors],
      total: cheaper.total,
      estimated: cheaper.estimated,
      leavesOut: cheaper.leavesOut.map(Number),
    },
    orders: [...plan.orders],
    uncovered: plan.uncovered.map(Number),
  };
}

export function createBomPlans(options: BomPlansOptions): BomPlans {
  const { library, preferences, costInput, clock, onChanged } = options;
  const found = createFoundPlans(clock, options.prover);
  const stored = createStoredTerms(preferences);

  /** What the plans of a BOM are asked for: the first of its board counts. */
  async function questionFor(bomId: string) {
    const { settings } = (await library.open(bomId)).document;
    const { currency, maxDistributors } = settings;
    const [boards = 1] = settings.boards;
    const terms = await stored.in(currency);
    const question = { bomId, input: await costInput(bomId), boards, terms };
    return { currency, maxDistributors, boards, terms, question };
  }

  return {
    calls: {
      async sourcingPlans({ bomId }) {
        const { currency, boards, question } = await questionFor(bomId);
        const { plans } = await found.of(question);
        return { currency, boards, plans: comparePlans(plans).map(viewPlan) };
      },
      async proveBomPlan({ bomId, maxDistributors }, signal) {
        const { currency, boards, question, ...used } = await questionFor(bomId);
        const { plans, failure } = await found.proven(question, maxDistributors, signal);
        // The lines are bought as the better plan says.
        if (used.maxDistributors !== null && used.maxDistributors >= maxDistributors) onChanged(bomId);
        return { currency, boards, plans: comparePlans(plans).map(viewPlan), failure: failure?.kind ?? null };
      },
      async distributorTerms({ bomId }) {
        const { currency, maxDistributors, terms, question } = await questionFor(bomId);
        const { problem, plans } = await found.of(question);
        const distributors = problem.distributors.map(({ id, name }, place) => ({
          id,
          name,
          lines: problem.lines.filter(({ choices }) => choices[place] != null).length,
          terms: terms.get(id) ?? null,
        }));
        return { currency, distributors: distributors.sort(byUse(plans, maxDistributors)) };
      },
      async changeDistributorTerms({ bomId, distributorId, terms }) {
        const { document } = await library.open(bomId);
        await stored.set(distributorId, document.settings.currency, terms);
        onChanged(bomId);
      },
    },
    async choices(bomId, { maxDistributors, currency, boards }, input) {
      if (maxDistributors === null) return [];
      const terms = await stored.in(currency);
      const planned: PlanChoices[] = [];
      for (const each of boards) {
        const { plans } = await found.of({ bomId, input, boards: each, terms });
        planned.push(planInUse(plans, maxDistributors)?.choices ?? new Map());
      }
      return planned;
    },
  };
}
