import type { UpdateChoices, UpdateStatus } from '../../shared/contract/updates';

/** The user's choices, and those of the organization before them. */
export function effectiveChoices(
  own: UpdateChoices,
  policy: Partial<UpdateChoices>,
): Pick<UpdateStatus, 'choices' | 'setByPolicy'> {
  return {
    choices: { ...own, ...policy },
    setByPolicy: { check: policy.check !== undefined, download: policy.download !== undefined },
  };
}
