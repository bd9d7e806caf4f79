import type { Clock } from '../../electron/core/clock';
import { effectiveChoices } from '../../electron/features/updates/effective-choices';
import { createUpdatesFeature, type UpdatesFeature } from '../../electron/features/updates/feature';
import { noUpdateRecord, type UpdateRecord } from '../../electron/features/updates/update-record';
import { createUpdateRecords } from '../../electron/features/updates/update-records';
import type { Updater } from '../../electron/features/updates/updater';
import type { CallRegistry } from '../../electron/ipc/call-registry';
import type { SendToPage } from '../../electron/ipc/send-to-page';
import type { Logger } from '../../electron/logging/logger';
import type { Redaction } from '../../electron/logging/redaction';
import type { Settings } from '../../electron/shared/contract/settings';
import type { UpdateChoices, UpdateStatus } from '../../electron/shared/contract/updates';
import { createFakeUpdater } from './fake-updater';

/** How the fake copy of the app is installed and updated; by default as one that updates itself. */
export interface FakeUpdatesOptions
  extends Partial<
    Pick<UpdateStatus, 'obstacle' | 'installation' | 'builtAt' | 'policyFailure' | 'ignoredPolicy'>
  > {
  readonly record?: Partial<UpdateRecord>;
  /** What the organization decides. */
  readonly policy?: Partial<UpdateChoices>;
  readonly updater?: Partial<Updater>;
}

interface Surroundings {
  readonly settings: () => Settings;
  readonly calls: CallRegistry;
  readonly clock: Clock;
  readonly log: Logger;
  readonly redaction: Redaction;
  readonly sendToPage: SendToPage;
}

export function createFakeUpdates(options: FakeUpdatesOptions, app: Surroundings): UpdatesFeature {
  let record: UpdateRecord = { ...noUpdateRecord, ...options.record };
  const stored = {
    read: () => record,
    write(next: UpdateRecord) {
      record = next;
    },
  };
  return createUpdatesFeature({
    obstacle: options.obstacle ?? null,
    installation: options.installation ?? { by: 'app' },
    currentVersion: '0.1.0',
    builtAt: options.builtAt ?? null,
    records: createUpdateRecords(stored, () => undefined),
    openUpdater: async () => createFakeUpdater(options.updater),
    choices() {
      const { updateCheck: check, updateDownload: download } = app.settings();
      return {
        ...effectiveChoices({ check, download }, options.policy ?? {}),
        policyFailure: options.policyFailure ?? null,
        ignoredPolicy: options.ignoredPolicy ?? null,
      };
    },
    lookups: app.calls,
    clock: app.clock,
    random: () => 0.5,
    onStatus: (status) => app.sendToPage('updatesChanged', status),
    redactFailure: app.redaction.redactFailure,
    log: app.log,
  });
}
