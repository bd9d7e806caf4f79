import { useMutation } from '@tanstack/react-query';
import type { Failure } from '../../electron/shared/contract/failure';
import { type LiveValue, useLiveValue } from './live-value';
import { failureOf } from './parts-failure';

export interface SavedValue<T, C> {
  readonly value: T;
  /** Why the last change was not saved; main's value is shown again then. */
  readonly failure: Failure | null;
  change(change: C): void;
}

interface Options<T, C> {
  readonly live: LiveValue<T>;
  /** Changes of one scope are saved one after the other, in their order. */
  readonly scope: string;
  readonly apply: (value: T, change: C) => T;
  readonly save: (change: C) => Promise<T>;
}

/** A value that main saves. A change is shown at once: a control that waits for the disk feels slow. */
export function useSavedValue<T, C>({ live, scope, apply, save }: Options<T, C>): SavedValue<T, C> {
  const { mutate, error } = useMutation({
    // The query library passes a second argument, which the bridge would take for a signal.
    mutationFn: (change: C) => save(change),
    scope: { id: scope },
    onMutate: (change: C) => live.showUnsaved((value) => apply(value, change)),
    onSuccess: (saved) => live.set(saved),
    onSettled: (_saved, _error, _change, endUnsaved) => endUnsaved?.(),
  });
  return {
    value: useLiveValue(live),
    failure: error && failureOf(error),
    change: (change) => mutate(change),
  };
}
