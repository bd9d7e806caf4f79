import Big from 'big.js';
import type { BomPlan } from '../../../../electron/shared/contract/bom/bom-plans';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { planTexts } from '../../../texts/bom-plan-texts';
import { planNames } from './plan-names';

/** What a search has changed of the plan in use, which was `before`; null where it has changed nothing. */
export function foundText(before: BomPlan, after: BomPlan, currency: string): string | null {
  const names = planNames(after.orders);
  const moreLines = before.uncovered.length - after.uncovered.length;
  if (moreLines > 0) return planTexts.foundLines(names, formatNumber(moreLines), moreLines === 1);
  const less = new Big(before.total).minus(after.total);
  if (less.lte(0)) return null;
  const estimated = before.estimated || after.estimated;
  return planTexts.foundCheaper(names, formatCost(less.toFixed(), currency, estimated));
}
