import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import { ColumnsIcon } from '../../../ui/icons';
import { CheckCounts } from './check-counts';
import styles from './check-step.module.css';
import { CreateButtons } from './create-buttons';
import { ImportFooter } from './import-footer';
import { ImportForm } from './import-form';
import { LeftOutRows } from './left-out-rows';
import { LinesToCheck } from './lines-to-check';
import { useCreation } from './use-creation';
import type { ReadImport } from './use-import';

/** What was read and what is to be checked, and beside it what the BOM will be. */
export function CheckStep({ read }: { read: ReadImport }) {
  const { draft, state, update } = read;
  const { lines } = draft.counts;
  const creation = useCreation(read);
  return (
    <>
      <div className={styles.body}>
        <div className={styles.found}>
          <div className={styles.head}>
            <h2>{importTexts.lines(formatNumber(lines), lines === 1)}</h2>
            <Button onPress={() => update({ step: 'columns' })}>
              <ColumnsIcon />
              {importTexts.editColumns}
            </Button>
          </div>
          <CheckCounts read={read} />
          <LinesToCheck read={read} />
          <LeftOutRows read={read} />
        </div>
        <ImportForm read={read} onEnter={() => creation.press(creation.hasNumbers)} />
      </div>
      <ImportFooter state={state} onBack={() => update({ step: 'columns' })}>
        <CreateButtons read={read} creation={creation} />
      </ImportFooter>
    </>
  );
}
