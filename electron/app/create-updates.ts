import { app } from 'electron';
import type { Clock } from '../core/clock';
import { effectiveChoices } from '../features/updates/effective-choices';
import { createUpdatesFeature, type UpdatesFeature } from '../features/updates/feature';
import { installationOf } from '../features/updates/installation';
import { findIgnoredPolicy, policyPath, readPolicy } from '../features/updates/policy-file';
import { builtInFeed } from '../features/updates/update-feed';
import { updateRecordSection } from '../features/updates/update-record-section';
import { createUpdateRecords } from '../features/updates/update-records';
import type { CallRegistry } from '../ipc/call-registry';
import type { SendToPage } from '../ipc/send-to-page';
import type { Logger } from '../logging/logger';
import type { Redaction } from '../logging/redaction';
import type { Fetch } from '../net/fetch';
import type { Settings } from '../shared/contract/settings';
import type { SettingsFile } from '../storage/settings-file';
import { relaunch } from './relaunch';
import { thisPackage } from './this-package';

interface UpdatesOptions {
  readonly settingsFile: Pick<SettingsFile, 'section'>;
  readonly settings: () => Settings;
  readonly network: { readonly fetch: Fetch; readonly clock: Clock };
  readonly calls: CallRegistry;
  /** When this build was made; null if unknown. */
  readonly builtAt: string | null;
  readonly log: Logger;
  readonly redaction: Redaction;
  readonly sendToPage: SendToPage;
}

/** How this copy is updated. SECURITY: an unpackaged app never contacts an update server. */
export function createUpdates(options: UpdatesOptions): UpdatesFeature {
  const { settingsFile, settings, network, calls, builtAt, log, redaction, sendToPage } = options;
  const { fetch, clock } = network;
  const { platform, arch } = process;
  const policy = readPolicy(policyPath(platform));
  if (policy.failure) log.error('policy not followed', { ...policy.failure.failure });
  const ignoredPolicy = findIgnoredPolicy(platform);
  if (ignoredPolicy) log.warn('policy file ignored, since any user may write there', { path: ignoredPolicy });
  const feed = app.isPackaged ? builtInFeed() : null;
  const { kind, appImage } = thisPackage();

  function obstacle() {
    if (!app.isPackaged) return 'unpackaged';
    if (!feed) return 'no-feed';
    return kind ? null : 'not-installed';
  }

  const records = createUpdateRecords(settingsFile.section(updateRecordSection), (error) =>
    log.warn('update record not saved', { error: String(error) }),
  );

  return createUpdatesFeature({
    obstacle: obstacle(),
    installation: installationOf(kind, feed?.packageRepository ?? null),
    currentVersion: app.getVersion(),
    builtAt,
    records,
    async openUpdater() {
      if (!feed || !kind) throw new Error('This copy does not look for updates');
      const { openPackagedUpdater } = await import('../features/updates/packaged-updater');
      return openPackagedUpdater({
        feed,
        kind,
        platform,
        arch,
        fetch,
        clock,
        log,
        records,
        appImage,
        relaunch,
      });
    },
    choices() {
      const { updateCheck: check, updateDownload: download } = settings();
      const policyFailure = policy.failure && redaction.redactFailure(policy.failure.failure);
      return { ...effectiveChoices({ check, download }, policy.updates), policyFailure, ignoredPolicy };
    },
    lookups: calls,
    clock,
    random: Math.random,
    onStatus: (status) => sendToPage('updatesChanged', status),
    redactFailure: redaction.redactFailure,
    log,
  });
}
