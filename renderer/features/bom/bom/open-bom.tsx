import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { FailureNotice } from '../../../components/failure-notice';
import { BomHead } from './bom-head';
import styles from './bom-screen.module.css';
import { BomSettingsBar } from './bom-settings-bar';
import { BomTotals } from './bom-totals';
import { LineFilterBar } from './line-filter-bar';
import { LinesGrid } from './lines-grid';
import type { BomChanges } from './use-bom';
import { useBomKeys } from './use-bom-keys';
import { useLines } from './use-lines';

/** A BOM: what it is built for, its lines, and what they cost. */
export function OpenBom({ view, changes }: { view: BomView; changes: BomChanges }) {
  const lines = useLines(view);
  useBomKeys({ view, changes, lines });
  return (
    <>
      <div className={styles.top}>
        <BomHead view={view} />
        <BomSettingsBar view={view} changes={changes} />
        {changes.failure && <FailureNotice failure={changes.failure} />}
        <LineFilterBar view={view} changes={changes} lines={lines} />
      </div>
      <div className={styles.body}>
        <div className={styles.main}>
          <LinesGrid view={view} changes={changes} lines={lines} />
        </div>
      </div>
      <BomTotals view={view} />
    </>
  );
}
