import type { BomChanges } from '../../../../electron/shared/contract/bom/bom-draft';
import { useApp } from '../../../bridge/app-context';
import { useBoms } from '../../../bridge/boms';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { FailureNotice } from '../../../components/failure-notice';
import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import { referencesText } from '../references-text';
import styles from './check-step.module.css';
import screenStyles from './import-screen.module.css';
import { showBom } from './show-bom';

interface Props {
  /** The draft whose lines the BOM has taken. */
  draftId: string | null;
  bomId: string;
  changes: BomChanges;
}

type Field = BomChanges[number]['fields'][number]['field'];

function shown(field: Field, texts: readonly string[]): string {
  if (field === 'references') return referencesText(texts);
  const [text = ''] = texts;
  return field === 'isPopulated' ? importTexts.populated[text === 'true' ? 'yes' : 'no'] : text;
}

/** What a newer file has changed in its BOM, line by line. */
export function ImportChanges({ draftId, bomId, changes }: Props) {
  const { bridge, bomImports } = useApp();
  const { busy, failure, run } = useAsyncAction();
  const name = useBoms().data?.boms.find(({ id }) => id === bomId)?.name;
  const count = changes.length;
  const open = () => showBom(bomImports, draftId, bomId);
  const undo = () =>
    run(async () => {
      await bridge.undoBom({ bomId, held: null });
      open();
    });
  return (
    <>
      <div className={styles.body}>
        <div className={styles.found}>
          <div className={styles.head}>
            <h2>
              <span role="status">
                {name !== undefined &&
                  (count === 0
                    ? importTexts.updatedSame(name)
                    : importTexts.updated(name, formatNumber(count), count === 1))}
              </span>
            </h2>
          </div>
          <p className={styles.lead}>{importTexts.decisionsStay}</p>
          {count > 0 && (
            <table className={styles.table} aria-label={importTexts.changes}>
              <thead>
                <tr>
                  <th scope="col">{importTexts.change}</th>
                  <th scope="col">{importTexts.references}</th>
                  <th scope="col">{importTexts.partNumber}</th>
                  <th scope="col">{importTexts.changes}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ kind, references, partNumber, fields }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a change has no other name
                  <tr key={at}>
                    <td>{importTexts.changeKinds[kind]}</td>
                    <td>{referencesText(references)}</td>
                    <td className={styles.partNumber}>{partNumber ?? '—'}</td>
                    <td className="muted">
                      {fields
                        .map(({ field, before, after }) =>
                          importTexts.fieldChange(
                            importTexts.fields[field],
                            shown(field, before),
                            shown(field, after),
                          ),
                        )
                        .join('. ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      </div>
      <footer className={screenStyles.foot}>
        {failure && (
          <div className={screenStyles.createFailure}>
            <FailureNotice failure={failure} />
          </div>
        )}
        <Button isBusy={busy} onPress={undo}>
          {importTexts.undo}
        </Button>
        <Button variant="primary" isBusy={busy} onPress={open}>
          {importTexts.openBom}
        </Button>
      </footer>
    </>
  );
}
