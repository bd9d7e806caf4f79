import { useId } from 'react';
import type { UpdateStatus } from '../../../electron/shared/contract/updates';
import { formatSize } from '../../format/format-number';
import { formatAge, formatMoment } from '../../format/format-time';
import { updateTexts } from '../../texts/update-texts';
import { ScrollArea } from '../../ui/scroll-area';
import { useNow } from '../../ui/use-now';
import styles from './update-progress.module.css';

function statusText({ state, update, checkedAt, failure }: UpdateStatus, now: number): string {
  const version = update?.version ?? '';
  if (failure && state !== 'checking' && state !== 'available' && state !== 'ready')
    return updateTexts.failed;
  switch (state) {
    case 'checking':
      return updateTexts.checking;
    case 'up-to-date':
      return updateTexts.upToDate(checkedAt ? formatAge(checkedAt, now) : '');
    case 'held-back':
      return updateTexts.heldBack(version);
    case 'available':
      return updateTexts.available(version);
    case 'downloading':
      return updateTexts.downloading(version);
    case 'ready':
      return updateTexts.ready(version);
    case 'installing':
      return updateTexts.installing(version);
    case 'restarting':
      return updateTexts.restarting;
    default:
      return checkedAt ? updateTexts.lastChecked(formatAge(checkedAt, now)) : updateTexts.notChecked;
  }
}

/** The progress of an update, and its release notes. */
export function UpdateProgress(status: UpdateStatus) {
  const { state, update, received } = status;
  const label = useId();
  const now = useNow();
  return (
    <>
      <output aria-label={updateTexts.status} className={styles.status}>
        {statusText(status, now)}
      </output>
      {state === 'downloading' && update && (
        <div className={styles.progress}>
          <progress aria-label={updateTexts.progress} max={update.size} value={received ?? 0} />
          <span className="muted">
            {updateTexts.downloaded(formatSize(received ?? 0), formatSize(update.size))}
          </span>
        </div>
      )}
      {update && state !== 'held-back' && state !== 'up-to-date' && (
        <div className={styles.notes}>
          <h3 id={label}>{updateTexts.notes(update.version)}</h3>
          {update.releasedAt && (
            <p className="muted">
              {updateTexts.released(formatMoment(update.releasedAt), formatSize(update.size))}
            </p>
          )}
          {update.notes ? (
            <ScrollArea className={styles.text} labelledBy={label}>
              {/* SECURITY: text, whatever stands in it: the notes never become markup. */}
              {update.notes}
            </ScrollArea>
          ) : (
            <p className="muted">{updateTexts.noNotes}</p>
          )}
        </div>
      )}
    </>
  );
}
