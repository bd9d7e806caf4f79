import type { BomPlan } from '../../../../electron/shared/contract/bom/bom-plans';
import { formatNumber } from '../../../format/format-number';
import { planTexts } from '../../../texts/bom-plan-texts';
import { Button } from '../../../ui/button';
import { foundText } from './found-text';
import styles from './plans.module.css';
import { type UsedPlan, useProof } from './use-proof';

const proofText = ({ proof, orders }: BomPlan, totalNote: string) => {
  if (proof === null) return null;
  const note = orders.some(({ isLocked }) => isLocked) ? planTexts.lockedApart(totalNote) : totalNote;
  return proof.kind === 'optimal'
    ? planTexts.optimal(proof.leavesOutFewest, note)
    : planTexts.within(formatNumber(Number(proof.percent)), proof.leavesOutFewest, note);
};

interface Props {
  bomId: string;
  plan: UsedPlan;
  /** Whether its total includes shipping and tax. */
  note: string;
}

/** How near the plan in use is to the lowest total, and the search for it. */
export function ProofControl({ bomId, plan, note }: Props) {
  const { isRunning, problem, found, start, cancel } = useProof(bomId);
  const proven = proofText(plan, note);
  // Said as long as that plan is in use.
  const isFound = proven !== null && found?.after.total === plan.total;
  const changed = found && isFound ? foundText(found.before, found.after, found.currency) : null;
  const said = [changed, proven].filter((each) => each !== null).join(' ');
  const text = said || (problem && planTexts.proofFailed[problem]);
  return (
    <>
      <span role="status" className={styles.proof} title={text ?? undefined}>
        {isRunning ? planTexts.proving : text}
      </span>
      {isRunning && (
        <>
          <progress className={styles.progress} aria-label={planTexts.proving} />
          <Button variant="quiet" onPress={cancel}>
            {planTexts.cancelProof}
          </Button>
        </>
      )}
      {!isRunning && proven === null && (
        <Button variant="quiet" title={planTexts.proveTitle} onPress={() => start(plan)}>
          {planTexts.prove}
        </Button>
      )}
    </>
  );
}
