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

const words = texts.similar;

function foundText({ rows, partsSpent, source }: SimilarPartsAnswer): string {
  const none = source === 'sample' ? words.noneSample : words.none;
  const counted = source === 'nexar' && partsSpent > 0;
  const said = [
    rows.length === 0 ? none : words.found(formatNumber(rows.length), rows.length === 1),
    counted && words.counted(formatNumber(partsSpent), partsSpent === 1),
    rows.length > 0 && words.openFree,
  ];
  return said.filter(Boolean).join(' ');
}

/** What the service calls similar to the part. Nothing is asked before the press of the button that says its cost. */
export function SimilarParts({ part }: { part: Part }) {
  const id = useId();
  const { answer, asking, failure, ask, cancel } = useSimilarParts(part.id);
  const { source } = useConnection();
  const heading = useRef<HTMLHeadingElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!answer || !asked.current) return;
    asked.current = false;
    // The pressed button is gone; without this the keyboard would start anew at the top of the window.
    if (document.activeElement === document.body) heading.current?.focus();
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  // It may have been kept until a moment ago: nothing is offered that is there for nothing.
  if (answer === undefined) return null;
  const cost = source === 'sample' ? words.free : words.cost;
  // Where the focus waits: "Try again" and "Cancel" go away when they are pressed.
  const press = () => {
    show.current?.focus();
    asked.current = true;
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
          {words.heading}
        </h2>
        {!answer && (
          <Button ref={show} isBusy={asking} aria-describedby={`${id}-cost`} onPress={press}>
            {words.show}
          </Button>
        )}
        {asking && <Button onPress={stop}>{words.cancel}</Button>}
        <span id={`${id}-cost`} role="status" className={styles.words}>
          {answer ? foundText(answer) : asking ? words.asking : cost}
        </span>
      </div>
      {failure?.code === 'outside-plan' && (
        <p role="alert" className={styles.note}>
          {words.outsidePlan}
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
