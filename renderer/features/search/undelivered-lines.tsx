import { useId, useRef } from 'react';
import { maxPartsPerList } from '../../../electron/shared/contract/constants/limits';
import type { PartListAnswer } from '../../../electron/shared/contract/lookup';
import { useApp } from '../../bridge/app-context';
import { isCanceled } from '../../bridge/parts-failure';
import { useAsyncAction } from '../../bridge/use-async-action';
import { FailureNotice } from '../../components/failure-notice';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ScrollArea } from '../../ui/scroll-area';
import { useFocusTargets } from './focus-targets';
import type { ListResults } from './list-results';
import styles from './search-screen.module.css';

interface Props {
  lines: ListResults['undelivered'];
  isFree: boolean;
  onAnswer: (answer: PartListAnswer) => void;
}

/** The lines of a list whose parts were not delivered, each with the reason, and a button that looks up these alone. */
export function UndeliveredLines({ lines, isFree, onAnswer }: Props) {
  const { bridge } = useApp();
  const { focusSearchBox } = useFocusTargets();
  const id = useId();
  const action = useAsyncAction();
  const running = useRef<AbortController>(null);
  if (lines.length === 0) return null;
  const numbers = lines.slice(0, maxPartsPerList).map(({ query }) => query);
  const count = formatNumber(numbers.length);
  const isOne = numbers.length === 1;
  const lookUp = (costShown: boolean) => {
    const abort = new AbortController();
    running.current = abort;
    action.run(async () => {
      onAnswer(await bridge.lookUpList({ mpns: numbers, costShown }, abort.signal));
      // The pressed button may be gone.
      if (document.activeElement === document.body) focusSearchBox();
    });
  };
  const failure = action.failure && isCanceled(action.failure) ? null : action.failure;
  return (
    <Notice tone="warn">
      {/* Only this is an alert: a screen reader reads all of one again at each change within it. */}
      <p id={id} role="alert">
        {texts.list.undelivered(formatNumber(lines.length), lines.length === 1)}
      </p>
      <ScrollArea className={styles.undelivered} labelledBy={id}>
        <ul>
          {lines.map(({ query, message, isUnread }) => (
            <li key={query}>
              <strong>{query}</strong>: {isUnread ? texts.list.unread : (message ?? texts.list.noReason)}
            </li>
          ))}
        </ul>
      </ScrollArea>
      <div className={styles.again}>
        <Button isBusy={action.busy} onPress={() => lookUp(true)}>
          {texts.list.askAgain(count, isOne)}
        </Button>
        {action.busy && <Button onPress={() => running.current?.abort()}>{texts.list.close}</Button>}
        <span>{isFree ? texts.list.free : texts.list.cost(count, isOne)}</span>
      </div>
      {failure && <FailureNotice failure={failure} onRetry={() => lookUp(false)} />}
    </Notice>
  );
}
