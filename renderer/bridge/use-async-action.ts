import { useMutation } from '@tanstack/react-query';
import type { Failure } from '../../electron/shared/contract/failure';
import { failureOf } from './parts-failure';

export interface AsyncAction {
  readonly busy: boolean;
  readonly failure: Failure | null;
  run(action: () => Promise<unknown>): void;
}

/** A button's call to main: whether it runs, and how it failed. Of two runs that overlap the later one counts. */
export function useAsyncAction(): AsyncAction {
  const { mutate, isPending, error } = useMutation({
    mutationFn: (action: () => Promise<unknown>) => action(),
  });
  return { busy: isPending, failure: error && failureOf(error), run: (action) => mutate(action) };
}
