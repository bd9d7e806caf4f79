import type { ReactNode } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import styles from './bom-totals.module.css';
import { LookupButton } from './lookup-button';
import { linesToLookUp } from './lookup-lines';

interface Props {
  view: BomView;
  /** What says that they have expired. */
  children: ReactNode;
}

/** Beside the totals that lack them: the prices that have expired, and what gets them unless lines are being looked up. */
export function ExpiredPrices({ view, children }: Props) {
  const next = linesToLookUp(view);
  return (
    <span className={styles.expired}>
      {children}
      {!view.lookup && next?.kind === 'expired' && (
        <>
          {' · '}
          <LookupButton
            bomId={view.id}
            which={next.which}
            className={styles.refresh}
            purpose={lookupTexts.lookUpExpired}
            text={lookupTexts.refreshLines(formatNumber(next.lines), next.lines === 1)}
            parts={next.parts}
          />
        </>
      )}
    </span>
  );
}
