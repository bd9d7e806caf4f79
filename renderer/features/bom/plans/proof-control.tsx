import type { BomPlan } from '../../../../electron/shared/contract/bom/bom-plans';
import { formatNumber } from '../../../format/format-number';
import { planTexts } from '../../../texts/bom-plan-texts';
import { Button } from '../../../ui/button';
import styles from './plans.module.css';
import { useProof } from './use-proof';

const proofText = ({ proof }: BomPlan, note: string) => {
  if (proof === null) return null;
  return proof.kind === 'optimal'
    ? planTexts.optimal(proof.leavesOutFewest, note)
    : planTexts.within(formatNumber(Number(proof.percent)), proof.leavesOutFewest, note);
};

interface Props {
  bomId: string;
  plan: BomPlan;
  /** Whether its total includes shipping and tax. */
  note: string;
}

/** How near the plan in use is to the lowest total, and the search for it. */
export function ProofControl({ bomId, plan, note }: Props) {
  const { isRunning, problem, start, cancel } = useProof(bomId);
  const { maxDistributors } = plan;
  const proven = proofText(plan, note);
  const text = proven ?? (problem && planTexts.proofFailed[problem]);
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
      {!isRunning && proven === null && maxDistributors !== null && (
        <Button variant="quiet" title={planTexts.proveTitle} onPress={() => start(maxDistributors)}>
          {planTexts.prove}
        </Button>
      )}
    </>
  );
}
