import { useId } from 'react';
import type { BomProgress } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { formatNumber } from '../../../format/format-number';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { Button } from '../../../ui/button';
import styles from './lookup.module.css';
import { usePartsCost } from './lookup-lines';

/** The progress of a lookup, with pause and cancel. A pause lasts until the user resumes it, also after a restart. */
export function LookupProgress({ bomId, progress }: { bomId: string; progress: BomProgress }) {
  const { bridge } = useApp();
  const { busy, run } = useAsyncAction();
  const { state, done, of } = progress;
  const isPaused = state === 'paused';
  const costOf = usePartsCost();
  const id = useId();
  return (
    <div className={styles.progress}>
      <progress aria-label={lookupTexts.progress} className={styles.bar} value={done} max={Math.max(of, 1)} />
      <span className={styles.done} role="status">
        {lookupTexts.states[state](formatNumber(done), formatNumber(of))}
      </span>
      {isPaused ? (
        <Button
          isBusy={busy}
          aria-labelledby={`${id}-text ${id}-cost`}
          onPress={() => run(() => bridge.resumeBom({ bomId }))}
        >
          <span id={`${id}-text`}>{lookupTexts.resume}</span>
          <span id={`${id}-cost`} className={styles.cost}>
            {costOf(of - done)}
          </span>
        </Button>
      ) : (
        <Button isBusy={busy} onPress={() => run(() => bridge.pauseBom({ bomId }))}>
          {lookupTexts.pause}
        </Button>
      )}
      {isPaused && (
        <Button variant="quiet" isBusy={busy} onPress={() => run(() => bridge.cancelBomLookup({ bomId }))}>
          {lookupTexts.cancel}
        </Button>
      )}
    </div>
  );
}
