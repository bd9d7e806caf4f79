import type { BomPlan } from '../../../../electron/shared/contract/bom/bom-plans';
import { formatNumber } from '../../../format/format-number';
import { planTexts } from '../../../texts/bom-plan-texts';

/** If there are more names than this, only the first are named and the rest counted. */
const maxNames = 5;
const firstNames = 3;

/** Where a plan buys, with the distributors that only locked lines add to it. */
export function planNames(orders: BomPlan['orders']): string {
  const planned = orders.filter(({ isLocked }) => !isLocked).map(({ name }) => name);
  const locked = orders.filter(({ isLocked }) => isLocked).map(({ name }) => planTexts.lockedTo(name));
  const isLong = planned.length > maxNames;
  const few = planned.slice(0, isLong ? firstNames : maxNames).join(', ');
  const names = isLong ? planTexts.moreNames(few, formatNumber(planned.length - firstNames)) : few;
  return [...(names ? [names] : []), ...locked].join(' + ');
}
