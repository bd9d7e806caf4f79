import { useId, useLayoutEffect, useRef } from 'react';
import type { SimilarPartsAnswer } from '../../../electron/shared/contract/lookup';
import type { Part } from '../../../electron/shared/contract/part';
import { useConnection } from '../../bridge/app-context';
import { FailureNotice } from '../../components/failure-notice';
import { formatNumber } from '../../format/format-number';
import { shortfallTexts } from '../../texts/left-out-texts';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import styles from './similar-parts.module.css';
import { SimilarPartsTable } from './similar-parts-table';
import { useSimilarParts } from './use-similar-parts';

const text = texts.similar;

function foundText({ rows, partsSpent, source }: SimilarPartsAnswer): string {
  const none = source === 'sample' ? text.noneSample : text.none;
  const counted = source === 'nexar' && partsSpent > 0;
  const sentences = [
    rows.length === 0 ? none : text.found(formatNumber(rows.length), rows.length === 1),
    counted && text.counted(formatNumber(partsSpent), partsSpent === 1),
    rows.length > 0 && text.openFree,
  ];
  return sentences.filter(Boolean).join(' ');
}

/** The parts that the service calls similar. They are requested only by the button that states the cost. */
export function SimilarParts({ part }: { part: Part }) {
  const id = useId();
  const { answer, asking, failure, ask, cancel } = useSimilarParts(part.id);
  const { source } = useConnection();
  const heading = useRef<HTMLHeadingElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLElement>(null);
  const isRequested = useRef(false);
  useLayoutEffect(() => {
    if (!answer || !isRequested.current) return;
    isRequested.current = false;
    // The pressed button is gone: without this the keyboard would continue from the top of the window.
    if (document.activeElement === document.body) heading.current?.focus();
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  // Main may have them in its cache: until it has said so, nothing that costs parts is shown.
  if (answer === undefined) return null;
  const cost = source === 'sample' ? text.free : text.cost;
  // "Try again" and "Cancel" disappear when they are pressed: this button takes the focus.
  const press = () => {
    show.current?.focus();
    isRequested.current = true;
    ask();
  };
  const stop = () => {
    show.current?.focus();
    cancel();
  };
  return (
    <section ref={section} aria-labelledby={id} className={styles.similar}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {text.heading}
        </h2>
        {!answer && (
          <Button ref={show} isBusy={asking} aria-describedby={`${id}-cost`} onPress={press}>
            {text.show}
          </Button>
        )}
        {asking && <Button onPress={stop}>{text.cancel}</Button>}
        <span id={`${id}-cost`} role="status" className={styles.status}>
          {answer ? foundText(answer) : asking ? text.asking : cost}
        </span>
      </div>
      {failure?.code === 'outside-plan' && (
        <p role="alert" className={styles.note}>
          {text.outsidePlan}
        </p>
      )}
      {failure && failure.code !== 'outside-plan' && <FailureNotice failure={failure} onRetry={press} />}
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
      {answer && answer.rows.length > 0 && <SimilarPartsTable rows={answer.rows} labelledBy={id} />}
    </section>
  );
}
