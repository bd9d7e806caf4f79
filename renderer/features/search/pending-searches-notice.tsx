import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { useSetting } from '../../bridge/use-setting';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { keepKeyboardFocus } from '../../ui/keep-keyboard-focus';
import { Notice } from '../../ui/notice';
import { useFocusTargets } from './focus-targets';
import styles from './search-screen.module.css';
import type { PendingSearchesState } from './use-pending-searches';

interface Props {
  pending: PendingSearchesState;
  /** Whether the search screen is the one that is shown. */
  active: boolean;
  onSearch: (text: string) => void;
}

/** Whether the focus may be taken: nobody is in the middle of typing something else. */
function isIdle(last: string | undefined): boolean {
  const focused = document.activeElement;
  return !(focused instanceof HTMLInputElement) || focused.value === '' || focused.value === last;
}

/** The searches that wait for the connection, and the button that runs them, which has the focus: Enter is enough. */
export function PendingSearchesNotice({ pending, active, onSearch }: Props) {
  const { waiting, done, isRunnable, isRunning } = pending;
  const { value: perSearch } = useSetting('partsPerSearch');
  const { value: hours } = useSetting('keepAnswersHours');
  const { focusSearchBox } = useFocusTargets();
  const button = useRef<HTMLButtonElement>(null);
  const last = waiting.at(-1);
  const canRun = isRunnable && waiting.length > 0;
  const wantsFocus = canRun && active;
  const holdButton = useCallback((element: HTMLButtonElement | null) => {
    button.current = element;
    return keepKeyboardFocus(element);
  }, []);
  const takeFocus = useEffectEvent(() => {
    if (!isRunning && isIdle(last)) button.current?.focus();
  });
  // When the button appears, and not again between the answers: it is removed with the last one.
  useEffect(() => {
    if (wantsFocus) takeFocus();
  }, [wantsFocus]);

  if (waiting.length === 0 && done.length < 2) return null;
  // The button is removed once they are answered; after any search the focus is in the box.
  const run = () => {
    focusSearchBox();
    pending.run();
  };
  const keptFor = hours === 0 ? texts.search.untilForgotten : texts.settings.keepChoices[hours];
  const count = formatNumber(waiting.length);
  const one = waiting.length === 1;
  return (
    <section aria-label={texts.search.pendingLabel}>
      <Notice>
        <div className={styles.noticeRow}>
          <span>
            {waiting.length > 0 ? texts.search.kept(count, one) : texts.search.pendingDone(keptFor)}
          </span>
          {waiting.length > 0 && <strong>{waiting.join(', ')}</strong>}
          {waiting.length === 0 &&
            done.map((text) => (
              <Button key={text} aria-label={texts.search.searchFor(text)} onPress={() => onSearch(text)}>
                <span className={styles.clipped}>{text}</span>
              </Button>
            ))}
          {canRun && (
            <Button ref={holdButton} variant="primary" isBusy={isRunning} onPress={run}>
              {texts.search.runPending(count, one)}
            </Button>
          )}
          {waiting.length > 0 && (
            <span>
              {isRunnable
                ? texts.search.runPendingKey(formatNumber(perSearch), one)
                : texts.search.pendingWaits(one)}
            </span>
          )}
          <Button variant="quiet" onPress={pending.discard}>
            {texts.search.discardPending(one)}
          </Button>
        </div>
      </Notice>
    </section>
  );
}
