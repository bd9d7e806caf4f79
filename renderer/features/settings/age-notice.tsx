import { daysSince, oldBuildInDays } from '../../../electron/shared/contract/constants/build-age';
import type { UpdateStatus } from '../../../electron/shared/contract/updates';
import { updateTexts } from '../../texts/update-texts';
import { Notice } from '../../ui/notice';
import { useNow } from '../../ui/use-now';

/** Daily checks that fail for this long are no passing problem of the network. */
const staleInDays = 14;

function whatToDo({ obstacle, choices, state, update }: UpdateStatus): string {
  if (obstacle) return updateTexts.getNewer.byHand;
  if (update && state !== 'held-back') return updateTexts.getNewer.install(update.version);
  return choices.check === 'never' ? updateTexts.getNewer.administrator : updateTexts.getNewer.check;
}

/** Warns of an old version, and of checks that have failed for long. */
export function AgeNotice(status: UpdateStatus) {
  const now = useNow();
  const { builtAt, uncheckedSince, choices } = status;
  const age = oldBuildInDays(builtAt, now);
  const unchecked = uncheckedSince === null ? 0 : daysSince(uncheckedSince, now);
  const stale = choices.check === 'daily' && unchecked >= staleInDays;
  if (age === null && !stale) return null;
  return (
    <Notice tone="warn">
      {age !== null && (
        <p>
          {updateTexts.old(age)} {whatToDo(status)}
        </p>
      )}
      {stale && <p>{updateTexts.stale(unchecked)}</p>}
    </Notice>
  );
}
