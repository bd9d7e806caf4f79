import { createOfferChooser, type PricedChoice } from './choose-offer';
import type { CostLine, CostSettings } from './cost-settings';
import { type CostTotals, costTotals } from './cost-totals';
import { type LineCost, lineCost } from './line-cost';

/** What a BOM costs for one number of boards. */
export interface BomCost {
  /** One for each line, in their order. */
  readonly lines: readonly LineCost[];
  readonly totals: CostTotals;
}

/** Lines between two pauses: a millisecond on a slow computer. */
const linesPerStep = 100;

/**
 * What `lines` cost for `boards`, in steps, so that whoever runs them can pause in between. `chosen`: the choices of a sourcing plan
 * by line, which replace the best ones; null where the plan leaves a line out. Lines without an entry have their best choice.
 */
export function* costSteps(
  lines: readonly CostLine[],
  settings: CostSettings,
  boards: number,
  chosen?: ReadonlyMap<string, PricedChoice | null>,
): Generator<void, BomCost> {
  const chooser = createOfferChooser(settings.filters);
  const costs: LineCost[] = [];
  for (const line of lines) {
    costs.push(lineCost(line, settings, boards, chooser, chosen?.get(line.id)));
    if (costs.length % linesPerStep === 0) yield;
  }
  return { lines: costs, totals: costTotals(lines, costs, boards) };
}
