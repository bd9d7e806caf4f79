import { useState } from 'react';
import { useApp } from '../bridge/app-context';
import { useAsyncAction } from '../bridge/use-async-action';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { FailureNotice } from './failure-notice';

/** Clears the recent searches. The button stays, and with it the focus. */
export function ForgetSearches({ look }: { look: 'plain' | 'quiet' }) {
  const { bridge, searchHistory } = useApp();
  const [done, setDone] = useState(false);
  const action = useAsyncAction();
  const forget = async () => {
    setDone(false);
    searchHistory.set(await bridge.forgetSearches());
    setDone(true);
  };
  return (
    <>
      <Button look={look} onPress={() => action.run(forget)}>
        {texts.search.forgetSearches}
      </Button>
      <span aria-live="polite" className="muted">
        {done && texts.search.searchesForgotten}
      </span>
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}
