import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { formatAge } from '../../../format/format-time';
import { bomTexts } from '../../../texts/bom-view-texts';
import { useWindowStep } from '../../../ui/grid/visible-columns';
import { MenuButton } from '../../../ui/menu-button';
import { useNow } from '../../../ui/use-now';
import { useOpenTable } from '../import/use-open-table';
import { usePastedTable } from '../import/use-pasted-table';
import { ExportMenu } from '../order/export-menu';
import { OrderMenu } from '../order/order-menu';
import { useInitialFocus } from '../use-initial-focus';
import styles from './bom-screen.module.css';
import { mediumWindow } from './line-columns';
import { LookupControls } from './lookup-controls';
import { RefreshPrices } from './refresh-prices';

const headSteps = [mediumWindow];

/** What the BOM is called, and how old it is. */
export function BomHead({ view }: { view: BomView }) {
  const now = useNow();
  const heading = useInitialFocus<HTMLHeadingElement>();
  const table = useOpenTable(view.id);
  usePastedTable((text) => table.open({ kind: 'text', text }));
  const { name, lines, fetchedAt, changedAt } = view;
  const count = bomTexts.lines(formatNumber(lines.length), lines.length === 1);
  const age = fetchedAt
    ? bomTexts.priced(formatAge(fetchedAt, now))
    : bomTexts.changed(formatAge(changedAt, now));
  // In a narrow window it would cut the name.
  const isBelow = useWindowStep(headSteps) < mediumWindow && view.lookup !== null;
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.name} title={name}>
          {name}
        </h1>
        <span className={styles.facts}>{`${count}, ${age}`}</span>
        {!isBelow && <LookupControls view={view} />}
        <RefreshPrices view={view} />
        <MenuButton
          label={bomTexts.importMenu}
          sections={[[{ label: bomTexts.newerFile, act: () => table.open({ kind: 'choose' }) }]]}
        />
        <ExportMenu bomId={view.id} />
        <OrderMenu view={view} />
      </div>
      {isBelow && <LookupControls view={view} />}
    </>
  );
}
