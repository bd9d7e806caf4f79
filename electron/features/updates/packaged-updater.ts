import { basename } from 'node:path';
import { AppImageUpdater, type AppUpdater, MacUpdater, NsisUpdater } from 'electron-updater';
import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import type { Logger } from '../../logging/logger';
import type { Fetch } from '../../net/fetch';
import { replaceAppImage } from './app-image-installer';
import { downloadArtifact, verifyArtifact } from './artifact-file';
import { compareVersions } from './compare-versions';
import { type Artifact, artifactFor, type FeedAnswer } from './feed-answer';
import { feedFileName } from './feed-file-name';
import type { PackageKind } from './package-kind';
import { PackageUpdater } from './package-updater';
import { plainNotes } from './plain-notes';
import { signedProvider } from './signed-provider';
import { updateFailure } from './update-failure';
import type { UpdateFeed } from './update-feed';
import { newestOf, type UpdateRecords, withNewest } from './update-records';
import type { KnownUpdate, Updater } from './updater';

const installers: Readonly<Record<PackageKind, new () => AppUpdater>> = {
  deb: PackageUpdater,
  rpm: PackageUpdater,
  AppImage: AppImageUpdater,
  exe: NsisUpdater,
  zip: MacUpdater,
};

/** An artifact, and the key that signed the feed which names it. */
interface Listed {
  readonly artifact: Artifact;
  readonly key: string;
}

interface PackagedOptions {
  readonly feed: UpdateFeed;
  readonly kind: PackageKind;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly log: Logger;
  readonly records: UpdateRecords;
  /** The path of the running AppImage, from its runtime. */
  readonly appImage: string | undefined;
  /** Quits the app and starts it again. */
  readonly relaunch: () => void;
}

/** Loaded when first needed, so that the first window does not wait for electron-updater. */
export function openPackagedUpdater(options: PackagedOptions): Updater {
  return drive(new installers[options.kind](), options);
}

/**
 * electron-updater as this app uses it: it compares versions, honors the staged percentage, stores the downloaded file
 * and runs the installer. What it trusts and what it downloads comes through here.
 */
export function drive(updater: AppUpdater, options: PackagedOptions): Updater {
  const { feed, kind, platform, arch, fetch, clock, log, records, appImage = '', relaunch } = options;
  /** From the last feed read, and the update it announced. */
  let listed: Listed | null = null;
  let found: Artifact | null = null;
  let downloaded: { artifact: Artifact; path: string } | null = null;
  let onReceived: (bytes: number) => void = () => undefined;
  let cancelled: AbortSignal = new AbortController().signal;

  updater.logger = {
    info: (text) => log.info('electron-updater', { text: String(text) }),
    warn: (text) => log.warn('electron-updater', { text: String(text) }),
    error: (text) => log.error('electron-updater', { text: String(text) }),
  };
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  // Differential downloads assemble a file in ways that nothing here verifies.
  updater.disableDifferentialDownload = true;
  // SECURITY: every byte comes through the app's own fetch: no redirects, no cookies, the system's proxies.
  Object.assign(updater, {
    httpExecutor: {
      async download(address: URL, destination: string) {
        if (!found) throw new FailureError('update-not-saved', 'Nothing was found to download');
        await downloadArtifact({
          artifact: found,
          address,
          destination,
          fetch,
          clock,
          signal: cancelled,
          onReceived: (bytes) => onReceived(bytes),
        });
        return destination;
      },
    },
    // Replaces `app-update.yml`, a file beside the archive.
    configOnDisk: {
      value: Promise.resolve({
        updaterCacheDirName: 'parts-lookup-updater',
        ...(feed.publisher ? { publisherName: [feed.publisher] } : {}),
      }),
    },
  });
  updater.setFeedURL({
    provider: 'custom',
    updateProvider: signedProvider({
      feed,
      fileName: feedFileName(platform, arch),
      fetch,
      choose(read) {
        const artifact = artifactFor(read.answer, kind, arch);
        listed = { artifact, key: read.key };
        return artifact;
      },
    }),
  });

  function knownUpdate({ version, releaseNotes, releaseDate }: FeedAnswer, { size }: Artifact): KnownUpdate {
    return { version, notes: plainNotes(releaseNotes ?? ''), releasedAt: releaseDate ?? null, size };
  }

  /**
   * SECURITY: an old signed feed must not bring back an old vulnerability: it may be older neither than the app nor than
   * what the same key has signed since. Other keys do not count: whoever got hold of one could otherwise lock everybody
   * out with a version that never exists.
   */
  function refuseOlder(version: string, key: string): void {
    const { version: current } = updater.currentVersion;
    if (compareVersions(version, current) < 0)
      throw new FailureError('update-older', `The feed offers ${version}, older than this app, ${current}`);
    const seen = newestOf(records.read(), key);
    if (seen !== null && compareVersions(version, seen) < 0)
      throw new FailureError('update-older', `The feed offers ${version}, and has offered ${seen} before`);
    if (version !== seen) records.change({ newest: withNewest(records.read(), { key, version }) });
  }

  return {
    async check() {
      try {
        const result = await updater.checkForUpdates();
        if (!result || !listed)
          throw new FailureError('updates-off', 'electron-updater does not serve this copy');
        const answer = result.updateInfo as FeedAnswer;
        refuseOlder(answer.version, listed.key);
        if (compareVersions(answer.version, updater.currentVersion.version) === 0)
          return { state: 'up-to-date', update: null };
        if (result.isUpdateAvailable) found = listed.artifact;
        const state = result.isUpdateAvailable ? 'available' : 'held-back';
        return { state, update: knownUpdate(answer, listed.artifact) };
      } catch (error) {
        throw updateFailure(error);
      }
    },
    async download(tell, signal) {
      onReceived = tell;
      cancelled = signal;
      const artifact = found;
      try {
        const [path] = await updater.downloadUpdate();
        if (!path || !artifact) throw new FailureError('update-not-saved', 'No file was downloaded');
        // SECURITY: the name becomes an argument on an installer's command line, and an earlier download may have another name.
        if (basename(path) !== artifact.url)
          throw new FailureError('update-changed', 'The downloaded file has another name');
        await verifyArtifact(path, artifact);
        downloaded = { artifact, path };
      } catch (error) {
        throw updateFailure(error);
      }
    },
    async verify() {
      if (!downloaded) throw new FailureError('update-not-saved', 'Nothing was downloaded');
      await verifyArtifact(downloaded.path, downloaded.artifact);
    },
    install() {
      if (!downloaded) throw new FailureError('update-not-saved', 'Nothing was downloaded');
      if (kind === 'AppImage') return replaceAppImage(downloaded.path, downloaded.artifact, appImage);
      return new Promise((_resolve, reject) => {
        updater.once('error', ({ message }) => reject(new FailureError('update-not-installed', message)));
        updater.quitAndInstall(false, true);
      });
    },
    restart: relaunch,
  };
}
