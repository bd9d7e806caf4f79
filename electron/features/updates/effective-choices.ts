import type { UpdateChoices, UpdateStatus } from '../../shared/contract/updates';

/** The effective choices: the organization's where it has decided, otherwise the user's. */
export function effectiveChoices(
  own: UpdateChoices,
  policy: Partial<UpdateChoices>,
): Pick<UpdateStatus, 'choices' | 'setByPolicy'> {
  return {
    choices: { ...own, ...policy },
    setByPolicy: { check: policy.check !== undefined, download: policy.download !== undefined },
  };
}
