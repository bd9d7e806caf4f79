import { useId } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { FailureNotice } from '../../../components/failure-notice';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { Button } from '../../../ui/button';
import { RefreshIcon } from '../../../ui/icons';
import styles from './lookup.module.css';
import { linesToLookUp, usePartsCost } from './lookup-lines';

/** Asks for prices that have not expired, once nothing else is to be looked up. Those of sample parts never change. */
export function RefreshPrices({ view }: { view: BomView }) {
  const { bridge } = useApp();
  const { busy, failure, run } = useAsyncAction();
  const costOf = usePartsCost();
  const id = useId();
  const { cost, source, lookup } = view;
  if (lookup || linesToLookUp(view) || cost.found === 0 || source !== 'nexar') return null;
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <Button
        variant="quiet"
        title={lookupTexts.refreshTitle}
        isBusy={busy}
        aria-labelledby={`${id}-text ${id}-cost`}
        onPress={() => run(() => bridge.lookUpBom({ bomId: view.id, which: 'found', costShown: true }))}
      >
        <RefreshIcon />
        <span id={`${id}-text`}>{lookupTexts.refresh}</span>
        <span id={`${id}-cost`} className={styles.cost}>
          {costOf(cost.found)}
        </span>
      </Button>
    </>
  );
}
