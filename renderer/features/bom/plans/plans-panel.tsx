import { memo, useState } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { failureOf } from '../../../bridge/parts-failure';
import { FailureNotice } from '../../../components/failure-notice';
import { formatNumber } from '../../../format/format-number';
import { costTexts } from '../../../texts/bom-cost-texts';
import { planTexts } from '../../../texts/bom-plan-texts';
import { Button } from '../../../ui/button';
import { ChevronIcon } from '../../../ui/icons';
import { SegmentedChoice } from '../../../ui/segmented-choice';
import type { BomChanges } from '../bom/use-bom';
import { CostPanel } from '../costs/cost-panel';
import { BesidePlans } from './beside-plans';
import { haveShipping, planRows } from './plan-rows';
import styles from './plans.module.css';
import { PlansTable } from './plans-table';
import { ProofControl } from './proof-control';
import { TermsDialog } from './terms-dialog';
import { usePlans } from './use-plans';

/** In a lower window the lines need all the room, until the user asks for the plans (px). */
const roomyHeight = 700;

type Tab = 'plans' | 'cost';

const tabs = [
  { value: 'plans', name: planTexts.heading },
  { value: 'cost', name: costTexts.heading },
] as const;

interface Props {
  view: BomView;
  /** The plan in use: the most distributors that it may have; null where none is. */
  used: number | null;
  changes: BomChanges;
}

/** Under the lines: where the BOM can be bought, and what that costs. */
export const PlansPanel = memo(function PlansPanel({ view, used: max, changes }: Props) {
  const { data, error, refetch } = usePlans(view);
  const [isOpen, setOpen] = useState(() => window.innerHeight >= roomyHeight);
  const [tab, setTab] = useState<Tab>('plans');
  const [isEditing, setEditing] = useState(false);
  const plans = data?.plans ?? [];
  const rows = planRows(plans, max);
  const used = rows.find(({ isInUse }) => isInUse)?.plan;
  // A proof says the same.
  const isProven = tab === 'plans' && used?.proof != null && used.maxDistributors !== null;
  // Plans follow the view: until they come, those for the boards before are shown.
  const boards = (tab === 'plans' ? data?.boards : undefined) ?? view.settings.boards[0] ?? 1;
  const shippingNote = haveShipping(plans) ? planTexts.withShipping : planTexts.noShipping;
  const note = [
    planTexts.forBoards(formatNumber(boards), boards === 1),
    shippingNote,
    ...(tab === 'plans' ? [planTexts.ranked] : []),
  ].join(', ');
  return (
    <section className={styles.panel} aria-label={planTexts.region}>
      <div className={styles.head}>
        <SegmentedChoice
          label={planTexts.choose}
          choices={tabs}
          value={tab}
          onChange={(next) => {
            setTab(next);
            setOpen(true);
          }}
        />
        <span className={styles.note} title={tab === 'plans' ? planTexts.rules : undefined}>
          {!isProven && (data ? note : !error && planTexts.comparing)}
        </span>
        {tab === 'plans' && used?.maxDistributors != null && (
          <ProofControl
            bomId={view.id}
            plan={{ ...used, maxDistributors: used.maxDistributors }}
            note={shippingNote}
          />
        )}
        <Button variant="quiet" onPress={() => setEditing(true)}>
          {planTexts.terms}
        </Button>
        <Button
          variant="quiet"
          aria-label={isOpen ? planTexts.hide : planTexts.show}
          aria-expanded={isOpen}
          className={styles.fold}
          onPress={() => setOpen(!isOpen)}
        >
          <ChevronIcon />
        </Button>
      </div>
      {isOpen && tab === 'plans' && error && (
        <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />
      )}
      {isOpen && tab === 'plans' && data && (
        <div className={styles.scroll}>
          <PlansTable
            rows={rows}
            currency={data.currency}
            lines={view.lines}
            onUse={(maxDistributors) => changes.settings({ maxDistributors })}
          />
          <BesidePlans view={view} plans={plans} currency={data.currency} />
        </div>
      )}
      {isOpen && tab === 'cost' && <CostPanel view={view} />}
      {isEditing && <TermsDialog bomId={view.id} onClose={() => setEditing(false)} />}
    </section>
  );
});
