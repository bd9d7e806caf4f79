import { memo } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { FailureNotice } from '../../../components/failure-notice';
import { useSettled } from '../../../ui/use-settled';
import { LinePanel } from '../panel/line-panel';
import { NoPlans } from '../plans/no-plans';
import { PlansPanel } from '../plans/plans-panel';
import { BomHead } from './bom-head';
import styles from './bom-screen.module.css';
import { BomSettingsBar } from './bom-settings-bar';
import { BomTotals } from './bom-totals';
import { FailedLines } from './failed-lines';
import { LineFilterBar } from './line-filter-bar';
import { LinesGrid } from './lines-grid';
import type { BomChanges } from './use-bom';
import { useBomKeys } from './use-bom-keys';
import { useLines } from './use-lines';

/** A BOM: what it is built for, its lines, and what they cost. */
export const OpenBom = memo(function OpenBom({ view, changes }: { view: BomView; changes: BomChanges }) {
  const lines = useLines(view);
  // Its plans would take main's time from the next key in a field.
  const settled = useSettled(view);
  const { rows, selected, grid } = lines;
  const step = (by: -1 | 1) => {
    const next = selected && rows[rows.indexOf(selected) + by];
    if (next) grid.current?.focusRow(next.id);
  };
  /** For the panel, whose button disappears with the decision: the focus moves to the line's row. */
  const panelChanges: BomChanges = {
    ...changes,
    choose(lineId, decision) {
      grid.current?.focusRow(String(lineId));
      changes.choose(lineId, decision);
    },
  };
  useBomKeys({ view, changes, lines });
  const isPriced = view.totals.some(({ priced }) => priced > 0);
  return (
    <>
      <div className={styles.top}>
        <BomHead view={view} />
        <BomSettingsBar view={view} changes={changes} />
        <FailedLines view={view} />
        {changes.failure && <FailureNotice failure={changes.failure} />}
        <LineFilterBar view={view} changes={changes} lines={lines} />
      </div>
      <div className={styles.body}>
        <div className={styles.main}>
          <LinesGrid view={view} changes={changes} lines={lines} />
          {isPriced ? (
            <PlansPanel view={settled} used={view.settings.maxDistributors} changes={changes} />
          ) : (
            <NoPlans view={view} />
          )}
        </div>
        {lines.isPanelOpen && selected && (
          <LinePanel
            view={view}
            line={selected.line}
            changes={panelChanges}
            onStep={step}
            onClose={() => lines.setPanelOpen(false)}
          />
        )}
      </div>
      <BomTotals view={view} lines={lines} />
    </>
  );
});
