import { useId } from 'react';
import { useApp, useConnection } from '../../../bridge/app-context';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { FailureNotice } from '../../../components/failure-notice';
import { formatNumber } from '../../../format/format-number';
import { replaceRoute } from '../../../navigation/route';
import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import styles from './import-screen.module.css';
import { valuesOf } from './import-values';
import type { ReadImport } from './use-import';

/** Makes the BOM, or puts the table in the place of that of the BOM that is updated. */
export function CreateButtons({ read: { state, draft, update } }: { read: ReadImport }) {
  const { bridge, bomImports } = useApp();
  const { source } = useConnection();
  const { busy, failure, run } = useAsyncAction();
  const id = useId();
  const { name, boards, attrition } = valuesOf(state, draft);
  const { draftId } = draft;
  const { bomId } = state;
  const hasNumbers = draft.maxParts > 0;
  const isReady = (bomId !== null || name.trim() !== '') && draft.counts.lines > 0 && !state.isReading;
  const create = (looksUp: boolean) =>
    run(async () => {
      const created = await bridge.createBom({
        draftId,
        name: name.trim(),
        boards: [...boards],
        attrition: { percent: attrition, atLeast: 0 },
        rememberColumns: state.remembersColumns,
      });
      bomImports.end(true);
      replaceRoute({ screen: 'bom', bomId: created.bomId });
      // A failure is shown by the BOM, which is there.
      if (looksUp)
        await bridge
          .lookUpBom({ bomId: created.bomId, which: 'missing', costShown: true })
          .catch(() => undefined);
    });
  const cost =
    source === 'sample'
      ? importTexts.free
      : importTexts.upTo(formatNumber(draft.maxParts), draft.maxParts === 1);
  const replace = (replaced: string) =>
    run(async () => {
      const { changes } = await bridge.updateBom({ draftId, bomId: replaced });
      update({ changes });
    });
  return (
    <>
      {failure && (
        <div className={styles.createFailure}>
          <FailureNotice failure={failure} />
        </div>
      )}
      {bomId === null ? (
        <>
          <Button
            variant={hasNumbers ? 'plain' : 'primary'}
            isBusy={busy || !isReady}
            onPress={() => create(false)}
          >
            {importTexts.create}
          </Button>
          {hasNumbers && (
            <Button
              variant="primary"
              isBusy={busy || !isReady}
              aria-labelledby={`${id}-text ${id}-cost`}
              onPress={() => create(true)}
            >
              <span id={`${id}-text`}>{importTexts.createAndLookUp}</span>
              <span id={`${id}-cost`} className={styles.buttonCost}>
                {cost}
              </span>
            </Button>
          )}
        </>
      ) : (
        <Button variant="primary" isBusy={busy || !isReady} onPress={() => replace(bomId)}>
          {importTexts.update}
        </Button>
      )}
    </>
  );
}
