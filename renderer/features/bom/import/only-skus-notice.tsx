import type { BomDraft } from '../../../../electron/shared/contract/bom/bom-draft';
import { importTexts } from '../../../texts/bom-import-texts';
import { AlertIcon } from '../../../ui/icons';
import styles from './import-screen.module.css';

/** Why a table with only distributor SKUs cannot be looked up, and what to do. */
export function OnlySkusNotice({ counts: { onlySku, withPartNumber } }: Pick<BomDraft, 'counts'>) {
  if (onlySku === 0 || withPartNumber > 0) return null;
  return (
    <div className={styles.notice} role="status">
      <AlertIcon />
      <p>
        <strong>{importTexts.onlySkus}</strong> {importTexts.onlySkusNext}
      </p>
    </div>
  );
}
