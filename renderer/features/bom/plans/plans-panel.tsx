import { useId, useState } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { failureOf } from '../../../bridge/parts-failure';
import { FailureNotice } from '../../../components/failure-notice';
import { planTexts } from '../../../texts/bom-plan-texts';
import { Button } from '../../../ui/button';
import { ChevronIcon } from '../../../ui/icons';
import type { BomChanges } from '../bom/use-bom';
import { haveShipping, planRows } from './plan-rows';
import styles from './plans.module.css';
import { PlansTable } from './plans-table';
import { TermsDialog } from './terms-dialog';
import { usePlans } from './use-plans';

/** In a lower window the lines need all the room, until the user asks for the plans (px). */
const roomyHeight = 720;

/** Under the lines: where the BOM can be bought, and what that costs. */
export function PlansPanel({ view, changes }: { view: BomView; changes: BomChanges }) {
  const id = useId();
  const { data, error, refetch } = usePlans(view);
  const [isOpen, setOpen] = useState(() => window.innerHeight >= roomyHeight);
  const [isEditing, setEditing] = useState(false);
  const plans = data?.plans ?? [];
  const note = haveShipping(plans) ? planTexts.withShipping : planTexts.noShipping;
  return (
    <section className={styles.panel} aria-labelledby={`${id}-heading`}>
      <div className={styles.head}>
        <h2 id={`${id}-heading`} className={styles.heading}>
          {planTexts.heading}
        </h2>
        <span className={styles.note}>{data ? note : planTexts.comparing}</span>
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
      {isOpen && error && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      {isOpen && data && (
        <PlansTable
          rows={planRows(plans, view.settings.maxDistributors)}
          currency={data.currency}
          lines={view.lines}
          onUse={(maxDistributors) => changes.settings({ maxDistributors })}
        />
      )}
      {isEditing && <TermsDialog bomId={view.id} onClose={() => setEditing(false)} />}
    </section>
  );
}
