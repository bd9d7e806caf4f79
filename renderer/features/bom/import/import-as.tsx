import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import { SelectField } from '../fields/select-field';
import styles from './check-step.module.css';
import type { ReadImport } from './use-import';

/** Whether a file that was dropped on a BOM becomes another one, as is the default since that changes nothing, or updates it. */
export function ImportAs({ read: { state, draft, update } }: { read: ReadImport }) {
  const { openBom } = draft;
  if (!openBom) return null;
  const { bomId, name, numbers, shared, isLikely } = openBom;
  const agreement = importTexts.inBom(formatNumber(shared), formatNumber(numbers), numbers === 1, name);
  return (
    <>
      <SelectField
        label={importTexts.importAs}
        value={state.bomId === null ? 'new' : 'update'}
        onChange={(value) => update({ bomId: value === 'new' ? null : bomId })}
        isStacked
      >
        <option value="new">{importTexts.newBom}</option>
        <option value="update">{importTexts.updateBom(name)}</option>
      </SelectField>
      {state.bomId === null && isLikely && (
        <p className={styles.likely}>
          {importTexts.likelyNewer(agreement)}{' '}
          <Button variant="link" onPress={() => update({ bomId })}>
            {importTexts.updateInstead}
          </Button>
        </p>
      )}
      {state.bomId === null && !isLikely && shared > 0 && <p className="muted">{agreement}</p>}
    </>
  );
}
