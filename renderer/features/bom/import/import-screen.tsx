import { useApp } from '../../../bridge/app-context';
import type { BomImport } from '../../../bridge/bom-import';
import { FailureNotice } from '../../../components/failure-notice';
import { importTexts } from '../../../texts/bom-import-texts';
import { DocumentIcon } from '../../../ui/icons';
import { useInitialFocus } from '../use-initial-focus';
import { FileStep } from './file-step';
import { ImportChanges } from './import-changes';
import styles from './import-screen.module.css';
import { ImportSteps } from './import-steps';
import { ReadSteps } from './read-steps';
import { useSavedImport } from './use-saved-import';

/** The wizard that makes a BOM of a table. It opens at its last step where the table is recognized. */
export function ImportScreen() {
  const state = useSavedImport();
  return state && <ImportWizard state={state} />;
}

function ImportWizard({ state }: { state: BomImport }) {
  const { bomImports } = useApp();
  const heading = useInitialFocus<HTMLHeadingElement>(state.step !== 'check' || state.bomId !== null);
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
        <ImportChanges draftId={draft?.draftId ?? null} bomId={bomId} changes={changes} />
      ) : step === 'file' || !draft ? (
        <FileStep state={state} />
      ) : (
        <ReadSteps state={state} draft={draft} />
      )}
    </section>
  );
}
