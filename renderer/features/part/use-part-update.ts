import { useQueryClient } from '@tanstack/react-query';
import type { Failure } from '../../../electron/shared/contract/failure';
import { useApp } from '../../bridge/app-context';
import { partQuery } from '../../bridge/part-query';
import { useAsyncAction } from '../../bridge/use-async-action';

export interface PartUpdate {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Fetches the part again for the present country and currency; may spend one part. */
  run(): void;
}

export function usePartUpdate(partId: string): PartUpdate {
  const { bridge } = useApp();
  const client = useQueryClient();
  const { busy, failure, run } = useAsyncAction();
  return {
    busy,
    failure: failure?.code === 'cancelled' ? null : failure,
    // Leaving the screen cancels nothing: main caches what is paid for, and it is shown when the user comes back.
    run: () =>
      run(async () => {
        const part = await bridge.updatePart({ partId }, new AbortController().signal);
        client.setQueryData(partQuery(bridge, partId).queryKey, part);
      }),
  };
}
