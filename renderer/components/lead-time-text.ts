import type { Part } from '../../electron/shared/contract/part';
import { formatNumber, leadTimeWeeks } from '../format/format-number';
import { texts } from '../texts/texts';

/** The factory lead time as text; null where the service gives none. */
export function leadTimeText({ leadTimeDays, outsidePlan }: Part): string | null {
  const text = texts.part;
  if (leadTimeDays === null) return outsidePlan.includes('leadTime') ? text.leadTimeOutsidePlan : null;
  const weeks = leadTimeWeeks(leadTimeDays);
  return text.factoryLeadTime(text.weeks(formatNumber(weeks), weeks === 1));
}
