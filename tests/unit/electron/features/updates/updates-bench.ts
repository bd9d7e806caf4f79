import { FailureError } from '../../../../../electron/core/failure-error';
import type { UpdateRecords } from '../../../../../electron/features/updates/update-records';
import type { CheckResult, Updater } from '../../../../../electron/features/updates/updater';
import { createUpdates, type Updates } from '../../../../../electron/features/updates/updates';
import { type CallRegistry, createCallRegistry } from '../../../../../electron/ipc/call-registry';
import { type UpdateStatus, updateStatusSchema } from '../../../../../electron/shared/contract/updates';
import { createFakeClock, type FakeClock } from '../../../fake-clock';
import { makeRecords } from './make-records';

export const newer: CheckResult = {
  state: 'available',
  update: { version: '1.1.0', notes: '', releasedAt: null, size: 1000 },
};

/** The updates of a copy at version 1.0.0, whose updater the test controls. */
export interface UpdatesBench {
  readonly clock: FakeClock;
  readonly calls: CallRegistry;
  /** The data that persists between sessions. */
  readonly records: UpdateRecords;
  /** The calls to the updater, in order. */
  updaterCalls: string[];
  readonly statuses: UpdateStatus[];
  choices: UpdateStatus['choices'];
  installation: UpdateStatus['installation'];
  /** The updater's next answers; a failure is thrown. */
  readonly answers: {
    check: CheckResult | FailureError;
    verify: FailureError | null;
    install: FailureError | null;
  };
  /** The duration of a check. */
  checking: () => Promise<void>;
  /** Called while a file is verified. */
  meanwhile: () => void;
  /** The duration of a download and of an installation. */
  downloads: (signal: AbortSignal) => Promise<void>;
  installing: () => Promise<void>;
  open(obstacle?: UpdateStatus['obstacle']): Updates;
  /** Finds and downloads an update, then clears `updaterCalls`. */
  ready(): Promise<Updates>;
}

export function createUpdatesBench(): UpdatesBench {
  const bench: UpdatesBench = {
    clock: createFakeClock(),
    calls: createCallRegistry(),
    records: makeRecords(),
    updaterCalls: [],
    statuses: [],
    choices: { check: 'daily', download: 'on-consent' },
    installation: { by: 'app' },
    answers: { check: newer, verify: null, install: null },
    checking: async () => undefined,
    meanwhile: () => undefined,
    downloads: async () => undefined,
    installing: async () => undefined,
    open(obstacle = null) {
      return createUpdates({
        obstacle,
        installation: bench.installation,
        currentVersion: '1.0.0',
        builtAt: null,
        records: bench.records,
        async openUpdater() {
          bench.updaterCalls.push('open');
          return updater;
        },
        choices: () => ({
          choices: bench.choices,
          setByPolicy: { check: false, download: false },
          policyFailure: null,
          ignoredPolicy: null,
        }),
        lookups: bench.calls,
        clock: bench.clock,
        random: () => 0.5,
        onStatus: (status) => bench.statuses.push(updateStatusSchema.parse(status)),
        redactFailure: (failure) => failure,
        log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      });
    },
    async ready() {
      const updates = bench.open();
      await updates.check();
      await updates.download();
      bench.updaterCalls = [];
      return updates;
    },
  };
  const updater: Updater = {
    async check() {
      bench.updaterCalls.push('check');
      await bench.checking();
      if (bench.answers.check instanceof FailureError) throw bench.answers.check;
      return bench.answers.check;
    },
    async download(onReceived, signal) {
      bench.updaterCalls.push('download');
      await bench.downloads(signal);
      for (let bytes = 1; bytes <= 1000; bytes += 1) onReceived(bytes);
    },
    async verify() {
      bench.updaterCalls.push('verify');
      bench.meanwhile();
      if (bench.answers.verify) throw bench.answers.verify;
    },
    async install() {
      bench.updaterCalls.push('install');
      await bench.installing();
      if (bench.answers.install) throw bench.answers.install;
    },
    restart: () => void bench.updaterCalls.push('restart'),
  };
  return bench;
}
