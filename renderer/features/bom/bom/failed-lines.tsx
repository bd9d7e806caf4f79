import { type ReactNode, useId } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { isCanceled } from '../../../bridge/parts-failure';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { FailureNotice } from '../../../components/failure-notice';
import { formatNumber } from '../../../format/format-number';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import styles from './lookup.module.css';
import { failedLines, usePartsCost } from './lookup-lines';

function Row({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Notice tone="warn">
      <div className={styles.failed}>
        <p>{text}</p>
        {children}
      </div>
    </Notice>
  );
}

function failedText(failed: number, limited: number): string {
  if (failed + limited === 0) return lookupTexts.alternatesFailed;
  return [
    failed > 0 && lookupTexts.failed(formatNumber(failed), failed === 1),
    limited > 0 && lookupTexts.limited(formatNumber(limited), limited === 1),
  ]
    .filter(Boolean)
    .join(' ');
}

const uncertainText = (count: number) =>
  count === 0 ? lookupTexts.alternatesUncertain : lookupTexts.uncertain(formatNumber(count), count === 1);

const retryUncertainText = (count: number) =>
  count === 0 ? lookupTexts.retryAlternates : lookupTexts.retryUncertain(formatNumber(count), count === 1);

/** The lines whose lookup failed, and the buttons that retry them. Each names its cost, and whether parts may count again. */
export function FailedLines({ view }: { view: BomView }) {
  const { bridge } = useApp();
  const { busy, failure, run } = useAsyncAction();
  const costOf = usePartsCost();
  const id = useId();
  const { uncertain, limited, failed } = failedLines(view);
  // If no line has failed, the failed lookups are those of alternates.
  const hasFailed = view.cost.failed > 0;
  const isUncertain = view.cost.uncertain > 0;
  const retry = (which: 'failed' | 'uncertain') =>
    run(() => bridge.lookUpBom({ bomId: view.id, which, costShown: true }));
  const isBusy = busy || view.lookup !== null;
  const shown = failure ?? view.lookupFailure;
  return (
    <>
      {hasFailed && (
        <Row text={failedText(failed, limited)}>
          <Button isBusy={isBusy} aria-describedby={`${id}-cost`} onPress={() => retry('failed')}>
            {lookupTexts.retryFailed}
          </Button>
          <span id={`${id}-cost`}>{costOf(view.cost.failed)}</span>
        </Row>
      )}
      {isUncertain && (
        <Row text={uncertainText(uncertain)}>
          <Button isBusy={isBusy} aria-describedby={`${id}-again`} onPress={() => retry('uncertain')}>
            {retryUncertainText(uncertain)}
          </Button>
          <span id={`${id}-again`}>{costOf(view.cost.uncertain)}</span>
        </Row>
      )}
      {shown && !isCanceled(shown) && <FailureNotice failure={shown} />}
    </>
  );
}
