import type { FieldGroup } from '../../electron/shared/contract/part';

/** Whether an answer lacks `group` because the plan does. The lifecycle is one of the specifications. */
export const lacksFieldGroup = (outsidePlan: readonly FieldGroup[], group: FieldGroup): boolean =>
  outsidePlan.includes(group) || (group === 'lifecycle' && outsidePlan.includes('specifications'));
