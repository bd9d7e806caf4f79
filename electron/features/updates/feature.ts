import type { Feature } from '../../ipc/feature';
import type { UpdateStatus, updatesContract } from '../../shared/contract/updates';
import { createUpdates, type UpdatesOptions } from './updates';

export interface UpdatesFeature extends Feature<typeof updatesContract> {
  readonly status: () => UpdateStatus;
  /** To call when the user has changed how updates are looked for. */
  readonly choicesChanged: () => void;
}

export function createUpdatesFeature(options: UpdatesOptions): UpdatesFeature {
  const updates = createUpdates(options);
  return {
    calls: {
      updates: async () => updates.status(),
      checkForUpdates: updates.check,
      downloadUpdate: updates.download,
      cancelUpdateDownload: updates.cancelDownload,
      restartToUpdate: async () => updates.restart(),
    },
    status: updates.status,
    choicesChanged: updates.choicesChanged,
    start: updates.start,
    stop: updates.stop,
  };
}
