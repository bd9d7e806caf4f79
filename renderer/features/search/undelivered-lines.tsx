import { useId } from 'react';
import { maxPartsPerList } from '../../../electron/shared/contract/constants/limits';
import type { PartListAnswer } from '../../../electron/shared/contract/lookup';
import { FailureNotice } from '../../components/failure-notice';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ScrollArea } from '../../ui/scroll-area';
import type { ListResults } from './list-results';
import styles from './search-screen.module.css';
import { useLineLookup } from './use-line-lookup';

interface Props {
  lines: ListResults['undelivered'];
  isFree: boolean;
  onAnswer: (answer: PartListAnswer) => void;
}

/** The lines of a list whose parts were not delivered, each with the reason, and a button that looks up these alone. */
export function UndeliveredLines({ lines, isFree, onAnswer }: Props) {
  const id = useId();
  const lookup = useLineLookup(onAnswer);
  if (lines.length === 0) return null;
  const numbers = lines.slice(0, maxPartsPerList).map(({ query }) => query);
  const count = formatNumber(numbers.length);
  const isOne = numbers.length === 1;
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
        <Button isBusy={lookup.busy} onPress={() => lookup.lookUp(numbers, true)}>
          {texts.list.askAgain(count, isOne)}
        </Button>
        {lookup.busy && <Button onPress={lookup.cancel}>{texts.list.close}</Button>}
        <span>{isFree ? texts.list.free : texts.list.cost(count, isOne)}</span>
      </div>
      {lookup.failure && (
        <FailureNotice failure={lookup.failure} onRetry={() => lookup.lookUp(numbers, false)} />
      )}
    </Notice>
  );
}
