import { useId, useRef } from 'react';
import { maxPartsPerList } from '../../../electron/shared/contract/constants/limits';
import { useApp } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';
import { FailureNotice } from '../../components/failure-notice';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ScrollArea } from '../../ui/scroll-area';
import { useFocusTargets } from './focus-targets';
import styles from './search-screen.module.css';
import type { ShownResults } from './shown-results';
import type { Search } from './use-search';

interface Props {
  results: ShownResults;
  onAnswer: Search['takeLines'];
}

/** The numbers of a list whose parts did not come, each with the reason, and the press that asks for these alone. */
export function UndeliveredLines({ results, onAnswer }: Props) {
  const { bridge } = useApp();
  const { focusSearchBox } = useFocusTargets();
  const id = useId();
  const action = useAsyncAction();
  const running = useRef<AbortController>(null);
  const lines = results.list?.undelivered ?? [];
  if (lines.length === 0) return null;
  const again = lines.slice(0, maxPartsPerList).map(({ asked }) => asked);
  const count = formatNumber(again.length);
  const one = again.length === 1;
  const ask = () => {
    const end = new AbortController();
    running.current = end;
    action.run(async () => {
      onAnswer(await bridge.lookUpList(again, end.signal));
      // The pressed button may be gone.
      if (document.activeElement === document.body) focusSearchBox();
    });
  };
  const failure = action.failure?.code === 'cancelled' ? null : action.failure;
  return (
    <Notice tone="warn">
      {/* Of all that stands here only this is read out: an alert is read anew at each change within it. */}
      <p id={id} role="alert">
        {texts.list.undelivered(formatNumber(lines.length), lines.length === 1)}
      </p>
      <ScrollArea className={styles.undelivered} labelledBy={id}>
        <ul>
          {lines.map(({ asked, message, isUnread }) => (
            <li key={asked}>
              <strong>{asked}</strong>: {isUnread ? texts.list.unread : (message ?? texts.list.noReason)}
            </li>
          ))}
        </ul>
      </ScrollArea>
      <div className={styles.again}>
        <Button isBusy={action.busy} onPress={ask}>
          {texts.list.askAgain(count, one)}
        </Button>
        {action.busy && <Button onPress={() => running.current?.abort()}>{texts.list.close}</Button>}
        <span>{results.source === 'sample' ? texts.list.free : texts.list.cost(count, one)}</span>
      </div>
      {failure && <FailureNotice failure={failure} onRetry={ask} />}
    </Notice>
  );
}
