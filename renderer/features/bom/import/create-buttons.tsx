import { useId } from 'react';
import { useConnection } from '../../../bridge/app-context';
import { FailureNotice } from '../../../components/failure-notice';
import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import styles from './import-screen.module.css';
import type { Creation } from './use-creation';
import type { ReadImport } from './use-import';

interface Props {
  read: ReadImport;
  creation: Creation;
}

/** Creates the BOM, or replaces the table of the BOM that is updated. */
export function CreateButtons({ read: { state, draft }, creation }: Props) {
  const { source } = useConnection();
  const id = useId();
  const { bomId } = state;
  const { failure, isReady, hasNumbers, note, press } = creation;
  const cost =
    source === 'sample' || draft.maxParts === 0
      ? importTexts.free
      : importTexts.upTo(formatNumber(draft.maxParts), draft.maxParts === 1);
  return (
    <>
      {failure && (
        <div className={styles.createFailure}>
          <FailureNotice failure={failure} />
        </div>
      )}
      <span role="status">{note}</span>
      {bomId === null ? (
        <>
          <Button variant={hasNumbers ? 'plain' : 'primary'} isBusy={!isReady} onPress={() => press(false)}>
            {importTexts.create}
          </Button>
          {hasNumbers && (
            <Button
              variant="primary"
              isBusy={!isReady}
              aria-labelledby={`${id}-text ${id}-cost`}
              onPress={() => press(true)}
            >
              <span id={`${id}-text`}>{importTexts.createAndLookUp}</span>
              <span id={`${id}-cost`} className={styles.buttonCost}>
                {cost}
              </span>
            </Button>
          )}
        </>
      ) : (
        <Button variant="primary" isBusy={!isReady} onPress={() => press(false)}>
          {importTexts.update}
        </Button>
      )}
    </>
  );
}
