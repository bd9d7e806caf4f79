import { useEffect } from 'react';
import { useApp } from '../../../bridge/app-context';
import { useLiveValue } from '../../../bridge/live-value';
import { FailureNotice } from '../../../components/failure-notice';
import { replaceRoute } from '../../../navigation/route';
import { importTexts } from '../../../texts/bom-import-texts';
import { DocumentIcon } from '../../../ui/icons';
import { useInitialFocus } from '../use-initial-focus';
import { FileStep } from './file-step';
import { ImportChanges } from './import-changes';
import styles from './import-screen.module.css';
import { ImportSteps } from './import-steps';
import { ReadSteps } from './read-steps';

/** The wizard that makes a BOM of a table. It opens at its last step where the table is recognized. */
export function ImportScreen() {
  const { bomImports } = useApp();
  const state = useLiveValue(bomImports.live);
  const isEmpty = state === null;
  // After it has ended, going back leads here.
  useEffect(() => {
    if (isEmpty) replaceRoute({ screen: 'boms' });
  }, [isEmpty]);
  const heading = useInitialFocus<HTMLHeadingElement>(state?.step !== 'check');
  if (!state) return null;
  const { step, draft, failure, isReading, changes, bomId } = state;
  const name = draft ? (draft.fileName ?? importTexts.pasted) : state.fileName;
  return (
    <section className={styles.screen} aria-labelledby="import-heading" aria-busy={isReading}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1} id="import-heading">
          {importTexts.heading}
        </h1>
        <ImportSteps
          step={step}
          isRead={draft !== null}
          onStep={(next) => bomImports.update({ step: next })}
        />
        {name !== null && (
          <span className={styles.file}>
            <DocumentIcon />
            <span className={styles.fileName}>{name}</span>
          </span>
        )}
      </header>
      {failure && (
        <div className={styles.failure}>
          <FailureNotice failure={failure} />
        </div>
      )}
      {changes && bomId !== null ? (
        <ImportChanges bomId={bomId} changes={changes} />
      ) : step === 'file' || !draft ? (
        <FileStep state={state} />
      ) : (
        <ReadSteps state={state} draft={draft} />
      )}
    </section>
  );
}
