import { useApp } from '../../../bridge/app-context';
import type { BomImport } from '../../../bridge/bom-import';
import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import { UploadIcon } from '../../../ui/icons';
import { ImportFooter } from './import-footer';
import styles from './import-screen.module.css';
import { PasteDialog } from './paste-dialog';
import { usePastedTable } from './use-pasted-table';

/** Which table is read: a file that is dropped or chosen, or a paste. */
export function FileStep({ state }: { state: BomImport }) {
  const { bomImports } = useApp();
  const { draft, isReading } = state;
  const readText = (text: string) => void bomImports.open({ kind: 'text', text });
  usePastedTable(readText);
  return (
    <>
      <div className={styles.drop}>
        <UploadIcon />
        <p role="status">{isReading ? importTexts.reading(state.fileName) : importTexts.dropHere}</p>
        <div className={styles.dropActions}>
          <Button isBusy={isReading} onPress={() => void bomImports.open({ kind: 'choose' })}>
            {importTexts.choose}
          </Button>
          <PasteDialog pasted={state.pasted} onTable={readText} />
        </div>
        {draft && !isReading && (
          <p className="muted">{importTexts.current(draft.fileName ?? importTexts.pasted)}</p>
        )}
      </div>
      <ImportFooter state={state}>
        {draft && (
          <Button variant="primary" isBusy={isReading} onPress={() => bomImports.update({ step: 'columns' })}>
            {importTexts.next}
          </Button>
        )}
      </ImportFooter>
    </>
  );
}
