import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import { AlertIcon } from '../../../ui/icons';
import styles from './import-screen.module.css';
import type { ReadImport } from './use-import';

const isPartNumber = (role: string) => role === 'part-number' || role === 'manufacturer-and-part-number';

/** What about the columns needs a decision: no part numbers, or quantities that differ from the references. */
export function ColumnsNotice({ read: { draft, state, reread } }: { read: ReadImport }) {
  const used = state.options.quantityFrom ?? 'column';
  const differing = draft.counts.quantityDiffers;
  if (!draft.columns.some(({ role }) => isPartNumber(role) || role === 'distributor-sku')) {
    return (
      <div className={styles.notice} role="status">
        <AlertIcon />
        <p>
          <strong>{importTexts.noPartNumber}</strong> {importTexts.noPartNumberNext}
        </p>
      </div>
    );
  }
  if (differing === 0 && used === 'column') return <div role="status" />;
  return (
    <div className={styles.notice} role="status">
      <AlertIcon />
      <p>
        {differing > 0 && <strong>{importTexts.differs(formatNumber(differing), differing === 1)}</strong>}{' '}
        {importTexts.differsUsed[used]}
      </p>
      <Button onPress={() => reread({ quantityFrom: used === 'column' ? 'references' : 'column' })}>
        {used === 'column' ? importTexts.useReferences : importTexts.useColumn}
      </Button>
    </div>
  );
}
