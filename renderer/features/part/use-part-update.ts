import { useQueryClient } from '@tanstack/react-query';
import type { Failure } from '../../../electron/shared/contract/failure';
import { useApp } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';

export interface PartUpdate {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Asks for the part anew, for the country and currency of now; may spend one part. */
  run(): void;
}

export function usePartUpdate(partId: string): PartUpdate {
  const { bridge } = useApp();
  const client = useQueryClient();
  const { busy, failure, run } = useAsyncAction();
  return {
    busy,
    failure: failure?.code === 'cancelled' ? null : failure,
    // Leaving the screen cancels nothing: what is paid for is kept by main, and shown when one comes back.
    run: () =>
      run(async () =>
        client.setQueryData(
          ['part', partId],
          await bridge.updatePart({ partId }, new AbortController().signal),
        ),
      ),
  };
}
