import type { Clock } from '../../../core/clock';
import { inSteps } from '../../../core/in-steps';
import type { Handlers } from '../../../ipc/feature';
import type { bomCurveCalls } from '../../../shared/contract/bom/bom-curve';
import type { bomSplitCalls } from '../../../shared/contract/bom/bom-splits';
import { costSteps } from '../../../shared/domain/bom/costing/cost-bom';
import { boardSeries, costPerBoard } from '../../../shared/domain/bom/costing/cost-curve';
import { type LineFill, lineSplits } from '../../../shared/domain/bom/sourcing/line-splits';
import type { BomLibrary } from '../library/bom-library';
import type { CostInput } from '../view/cost-input';
import type { BomPlans } from './bom-plans';

interface BomChartsOptions {
  readonly library: Pick<BomLibrary, 'open'>;
  readonly plans: Pick<BomPlans, 'choices'>;
  /** What a BOM costs by what is cached now. */
  readonly costInput: (bomId: string) => Promise<CostInput>;
  readonly clock: Pick<Clock, 'elapsed' | 'after'>;
}

/** For the page, whose line ids are numbers. */
const viewOf = <Fill extends LineFill>({ lineId, shares, ...fill }: Fill) => ({
  ...fill,
  lineId: Number(lineId),
  shares: [...shares],
});

/** What is shown beside the costs of a BOM: other numbers of boards, and lines that two orders would bring for less. */
export function createBomCharts(
  options: BomChartsOptions,
): Handlers<typeof bomSplitCalls & typeof bomCurveCalls> {
  const { library, plans, costInput, clock } = options;
  const open = async (bomId: string) => {
    const { settings } = (await library.open(bomId)).document;
    return { settings, input: await costInput(bomId) };
  };
  return {
    async bomSplits({ bomId }, signal) {
      const { settings, input } = await open(bomId);
      const [planned] = await plans.choices(bomId, settings, input);
      const [boards = 1] = settings.boards;
      const { lines } = await inSteps(costSteps(input.lines, input.settings, boards, planned), clock, signal);
      const { splits, fills } = await inSteps(lineSplits(lines, input.settings), clock, signal);
      return { currency: settings.currency, splits: splits.map(viewOf), fills: fills.map(viewOf) };
    },
    async bomCurve({ bomId }, signal) {
      const { settings, input } = await open(bomId);
      const steps = costPerBoard(input.lines, input.settings, boardSeries(settings.boards));
      return { currency: settings.currency, points: await inSteps(steps, clock, signal) };
    },
  };
}
