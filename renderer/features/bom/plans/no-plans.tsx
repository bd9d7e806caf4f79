import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { planTexts } from '../../../texts/bom-plan-texts';
import styles from './plans.module.css';

/** In the place of the plans while no line has a price: why there are none. */
export function NoPlans({ view: { cost, lookup } }: { view: Pick<BomView, 'cost' | 'lookup'> }) {
  // Its progress is on screen.
  if (lookup) return null;
  const why = cost.expired > 0 ? 'expired' : cost.missing > 0 ? 'notLookedUp' : 'unpriced';
  return <p className={styles.none}>{planTexts[why]}</p>;
}
