import type { BomProgress } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { formatNumber } from '../../../format/format-number';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { Button } from '../../../ui/button';
import styles from './lookup.module.css';

/** How far a lookup is, and the ways to halt it. What is paused stays so until a press, also after a restart. */
export function LookupProgress({ bomId, progress }: { bomId: string; progress: BomProgress }) {
  const { bridge } = useApp();
  const { busy, run } = useAsyncAction();
  const { state, done, of } = progress;
  const isPaused = state === 'paused';
  return (
    <div className={styles.progress}>
      <progress aria-label={lookupTexts.progress} className={styles.bar} value={done} max={Math.max(of, 1)} />
      <span className={styles.done} role="status">
        {lookupTexts.states[state](formatNumber(done), formatNumber(of))}
      </span>
      <Button
        isBusy={busy}
        onPress={() => run(() => (isPaused ? bridge.resumeBom : bridge.pauseBom)({ bomId }))}
      >
        {isPaused ? lookupTexts.resume : lookupTexts.pause}
      </Button>
      {isPaused && (
        <Button variant="quiet" isBusy={busy} onPress={() => run(() => bridge.cancelBomLookup({ bomId }))}>
          {lookupTexts.cancel}
        </Button>
      )}
    </div>
  );
}
