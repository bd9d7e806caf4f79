import { useState } from 'react';
import { useApp } from '../bridge/app-context';
import { useAsyncAction } from '../bridge/use-async-action';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { FailureNotice } from './failure-notice';

interface Props {
  variant: 'plain' | 'quiet';
  onCleared?: () => void;
}

/** Clears the recent searches. The button stays, and with it the focus. */
export function ForgetSearches({ variant, onCleared }: Props) {
  const { bridge, searchHistory } = useApp();
  const [isDone, setIsDone] = useState(false);
  const action = useAsyncAction();
  const forget = async () => {
    setIsDone(false);
    const history = await bridge.forgetSearches();
    onCleared?.();
    searchHistory.set(history);
    setIsDone(true);
  };
  return (
    <>
      <Button variant={variant} onPress={() => action.run(forget)}>
        {texts.search.forgetSearches}
      </Button>
      <span aria-live="polite" className="muted">
        {isDone && texts.search.searchesForgotten}
      </span>
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}
