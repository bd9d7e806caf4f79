import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { planTexts } from '../../../texts/bom-plan-texts';
import styles from './plans.module.css';

/** Why there are no plans, shown in their place while no line has a price. */
export function NoPlans({ view: { cost, lookup } }: { view: Pick<BomView, 'cost' | 'lookup'> }) {
  // Its progress is on screen.
  if (lookup) return null;
  const why = cost.expired > 0 ? 'expired' : cost.missing > 0 ? 'notLookedUp' : 'unpriced';
  return <p className={styles.none}>{planTexts[why]}</p>;
}
