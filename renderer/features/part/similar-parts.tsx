import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { SimilarPartsAnswer } from '../../../electron/shared/contract/lookup';
import type { PartRow } from '../../../electron/shared/contract/part-row';
import { usePriced } from '../../bridge/pricing';
import { FailureNotice } from '../../components/failure-notice';
import { isOld } from '../../components/is-old';
import { formatNumber } from '../../format/format-number';
import { formatAge } from '../../format/format-time';
import { shortfallTexts } from '../../texts/left-out-texts';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { useNow } from '../../ui/use-now';
import styles from './similar-parts.module.css';
import { SimilarPartsTable } from './similar-parts-table';
import type { SimilarPartsState } from './use-similar-parts';

const text = texts.similar;
const noRows: readonly PartRow[] = [];

function foundText({ rows, partsSpent, source, fetchedAt }: SimilarPartsAnswer, now: number): string {
  const none = source === 'sample' ? text.noneSample : text.none;
  const counted = source === 'nexar' && partsSpent > 0;
  const sentences = [
    rows.length === 0 ? none : text.found(formatNumber(rows.length), rows.length === 1),
    counted && text.counted(formatNumber(partsSpent), partsSpent === 1),
    source === 'nexar' && isOld(fetchedAt, now) && text.updated(formatAge(fetchedAt, now)),
    rows.length > 0 && text.advice,
  ];
  return sentences.filter(Boolean).join(' ');
}

/** The parts that the service calls similar, or what goes on with the request for them. */
export function SimilarParts({ similar }: { similar: SimilarPartsState }) {
  const id = useId();
  const { answer, asking, failure } = similar;
  const isOutsidePlan = failure?.code === 'outside-plan';
  const now = useNow();
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const wasAsking = useRef(false);
  const priced = usePriced(answer?.rows ?? noRows, answer?.pricedFor ?? null);
  const rows = useMemo(() => (answer?.rows ?? noRows).map(priced), [answer, priced]);
  useLayoutEffect(() => {
    if (asking) section.current?.scrollIntoView({ block: 'nearest' });
    // The keyboard goes on at what it has asked for.
    else if (wasAsking.current && (answer || isOutsidePlan)) heading.current?.focus();
    wasAsking.current = asking;
  }, [asking, answer, isOutsidePlan]);
  return (
    <section ref={section} aria-labelledby={id} className={styles.similar}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {text.heading}
        </h2>
        <span role="status" className={styles.status}>
          {answer ? foundText(answer, now) : asking && text.asking}
        </span>
        {asking && <Button onPress={similar.cancel}>{text.cancel}</Button>}
      </div>
      {isOutsidePlan && (
        <p role="alert" className={styles.note}>
          {text.outsidePlan}
        </p>
      )}
      {failure && !isOutsidePlan && (
        <FailureNotice failure={failure} onRetry={similar.retry} retryCost={similar.cost ?? undefined} />
      )}
      {answer &&
        shortfallTexts(answer).map((sentence) => (
          <p key={sentence} className={styles.note}>
            {sentence}
          </p>
        ))}
      {answer?.warnings.map((warning) => (
        <p key={warning} className={styles.note}>
          {texts.search.warnings} {warning}
        </p>
      ))}
      {answer && rows.length > 0 && (
        <SimilarPartsTable rows={rows} outsidePlan={answer.outsidePlan} labelledBy={id} />
      )}
    </section>
  );
}
