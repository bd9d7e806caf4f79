import { useQueryClient } from '@tanstack/react-query';
import type { Failure } from '../../../electron/shared/contract/failure';
import { useApp } from '../../bridge/app-context';
import { partQuery } from '../../bridge/part-query';
import { isCanceled } from '../../bridge/parts-failure';
import { useAsyncAction } from '../../bridge/use-async-action';

export interface PartUpdate {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Fetches the part for the present country and currency; may spend one part. */
  run(): void;
  /** The same also where what is shown is fresh; spends one part. */
  refresh(): void;
}

export function usePartUpdate(partId: string): PartUpdate {
  const { bridge } = useApp();
  const client = useQueryClient();
  const { busy, failure, run } = useAsyncAction();
  // Leaving the screen cancels nothing: main caches what is paid for, and it is shown when the user comes back.
  const update = (evenIfFresh: boolean) =>
    run(async () => {
      const part = await bridge.updatePart({ partId, evenIfFresh }, new AbortController().signal);
      client.setQueryData(partQuery(bridge, partId).queryKey, part);
    });
  return {
    busy,
    failure: failure && isCanceled(failure) ? null : failure,
    run: () => update(false),
    refresh: () => update(true),
  };
}
