import { useRef } from 'react';
import type { Failure } from '../../../electron/shared/contract/failure';
import type { PartListAnswer } from '../../../electron/shared/contract/lookup';
import { useApp } from '../../bridge/app-context';
import { isCanceled } from '../../bridge/parts-failure';
import { useAsyncAction } from '../../bridge/use-async-action';
import { useFocusTargets } from './focus-targets';

interface LineLookup {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Looks up these lines of a list again; may spend a part for each. */
  lookUp(numbers: readonly string[], costShown: boolean): void;
  cancel(): void;
}

/** Looks up some lines of the shown list again. */
export function useLineLookup(onAnswer: (answer: PartListAnswer) => void): LineLookup {
  const { bridge } = useApp();
  const { focusSearchBox } = useFocusTargets();
  const action = useAsyncAction();
  const running = useRef<AbortController>(null);
  return {
    busy: action.busy,
    failure: action.failure && isCanceled(action.failure) ? null : action.failure,
    lookUp(numbers, costShown) {
      const abort = new AbortController();
      running.current = abort;
      action.run(async () => {
        onAnswer(await bridge.lookUpList({ mpns: [...numbers], costShown }, abort.signal));
        // The pressed button may be gone.
        if (document.activeElement === document.body) focusSearchBox();
      });
    },
    cancel: () => running.current?.abort(),
  };
}
