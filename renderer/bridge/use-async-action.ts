import { useState } from 'react';
import type { Failure } from '../../electron/shared/contract/failure';
import { failureOf } from './parts-failure';

export interface AsyncAction {
  readonly busy: boolean;
  readonly failure: Failure | null;
  run(action: () => Promise<unknown>): void;
}

/** One button's call to main: whether it is under way, and how it failed. A new run forgets the earlier failure. */
export function useAsyncAction(): AsyncAction {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = (action: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(null);
    action()
      .catch((thrown) => setFailure(failureOf(thrown)))
      .finally(() => setBusy(false));
  };
  return { busy, failure, run };
}
