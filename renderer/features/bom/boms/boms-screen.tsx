import { useConnection } from '../../../bridge/app-context';
import { type BomList, useBoms } from '../../../bridge/boms';
import { failureOf } from '../../../bridge/parts-failure';
import { FailureNotice } from '../../../components/failure-notice';
import { bomsTexts } from '../../../texts/bom-texts';
import { Button } from '../../../ui/button';
import { PlusIcon } from '../../../ui/icons';
import { PasteDialog } from '../import/paste-dialog';
import { useOpenTable } from '../import/use-open-table';
import { usePastedTable } from '../import/use-pasted-table';
import { useInitialFocus } from '../use-initial-focus';
import { BomsGrid } from './boms-grid';
import styles from './boms-screen.module.css';
import { DeletedNotice } from './deleted-notice';
import { NoBoms } from './no-boms';
import { RenameDialog } from './rename-dialog';
import { useBomActions } from './use-bom-actions';

const noList: BomList = { boms: [], deletions: [] };

/** All BOMs, and the ways to a new one. */
export function BomsScreen() {
  const { source } = useConnection();
  const { data, error, refetch } = useBoms();
  const heading = useInitialFocus<HTMLHeadingElement>();
  const table = useOpenTable();
  const actions = useBomActions(data ?? noList);
  usePastedTable((text) => table.open({ kind: 'text', text }));
  return (
    <section className={styles.screen} aria-labelledby="boms-heading" aria-busy={!data && !error}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} id="boms-heading">
          {bomsTexts.heading}
        </h1>
        <Button isBusy={table.isOpening} onPress={() => table.open({ kind: 'choose' })}>
          <PlusIcon />
          {bomsTexts.newBom}
        </Button>
        <PasteDialog onTable={(text) => table.open({ kind: 'text', text })} />
        {source === 'sample' && (
          <Button isBusy={table.isOpening} onPress={() => table.open({ kind: 'sample' })}>
            {bomsTexts.sample}
          </Button>
        )}
      </div>
      <DeletedNotice deleted={actions.deleted} onUndo={actions.restore} onDismiss={actions.dismiss} />
      {actions.failure && <FailureNotice failure={actions.failure} />}
      {error && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <p className="muted">{bomsTexts.loading}</p>}
      {data && (data.boms.length > 0 ? <BomsGrid boms={data.boms} actions={actions} /> : <NoBoms />)}
      {actions.renamed && (
        <RenameDialog bom={actions.renamed} onRename={actions.rename} onClose={actions.endRename} />
      )}
    </section>
  );
}
