import { useId } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { FailureNotice } from '../../../components/failure-notice';
import { formatNumber } from '../../../format/format-number';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { RefreshIcon } from '../../../ui/icons';
import styles from './lookup.module.css';
import { linesToLookUp, usePartsCost } from './lookup-lines';
import { LookupProgress } from './lookup-progress';

/** Looks up what has not been, or has expired; while that runs, how far it is. */
export function LookupControls({ view }: { view: BomView }) {
  const { bridge } = useApp();
  const { busy, failure, run } = useAsyncAction();
  const costOf = usePartsCost();
  const id = useId();
  const next = linesToLookUp(view);
  const market = texts.market.name(view.settings.country, view.settings.currency);
  if (view.lookup) return <LookupProgress bomId={view.id} progress={view.lookup} />;
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      {next && (
        <Button
          variant={next.kind === 'expired' ? 'plain' : 'primary'}
          isBusy={busy}
          aria-labelledby={`${id}-text ${id}-cost`}
          onPress={() => run(() => bridge.lookUpBom({ bomId: view.id, which: next.which, costShown: true }))}
        >
          <RefreshIcon />
          <span id={`${id}-text`}>
            {lookupTexts.lookUp[next.kind](formatNumber(next.lines), next.lines === 1, market)}
          </span>
          <span id={`${id}-cost`} className={styles.cost}>
            {costOf(next.parts)}
          </span>
        </Button>
      )}
    </>
  );
}
