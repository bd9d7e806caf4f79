import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { loadOnce } from '../../core/load-once';
import { createRateLimit } from '../../core/rate-limit';
import type { Logger } from '../../logging/logger';
import type { ErrorCode } from '../../shared/contract/failure';
import type { UpdateStatus } from '../../shared/contract/updates';
import { firstCheckMs, hourMs, isCheckDue } from './check-schedule';
import { compareVersions } from './compare-versions';
import { updateFailure } from './update-failure';
import type { UpdateRecords } from './update-records';
import type { CheckResult, Updater } from './updater';

export interface Updates {
  status(): UpdateStatus;
  /** Checks for an update. Throws `updates-off`, `update-too-often`; if the check itself fails, the status says so. */
  check(): Promise<UpdateStatus>;
  /** Downloads the update that was found. Throws like `check`. */
  download(): Promise<UpdateStatus>;
  /** Cancels the current download. */
  cancelDownload(): Promise<UpdateStatus>;
  /** Installs the download and restarts as soon as no lookup is running. Throws `update-too-often`. */
  restart(): UpdateStatus;
  /** Informs the page of changed choices. */
  choicesChanged(): void;
  /** Starts the automatic checks: some seconds after the first call, and then daily. */
  start(): void;
  stop(): void;
}

export interface UpdatesOptions {
  /** Why this copy does not check for updates; null if it does. */
  readonly obstacle: UpdateStatus['obstacle'];
  readonly installation: UpdateStatus['installation'];
  readonly currentVersion: string;
  /** When this build was made; null if unknown. */
  readonly builtAt: string | null;
  readonly records: UpdateRecords;
  /** Loads and creates the updater; called when first needed. */
  readonly openUpdater: () => Promise<Updater>;
  readonly choices: () => Pick<UpdateStatus, 'choices' | 'setByPolicy' | 'policyFailure' | 'ignoredPolicy'>;
  readonly lookups: { busy(): boolean; idle(): Promise<void> };
  readonly clock: Clock;
  readonly random: () => number;
  readonly onStatus: (status: UpdateStatus) => void;
  readonly redactFailure: (failure: FailureError['failure']) => FailureError['failure'];
  readonly log: Logger;
}

const minuteMs = 60_000;

type Own = Pick<UpdateStatus, 'state' | 'update' | 'received' | 'checkedAt' | 'failure'>;

/** More than a person would press a button: a page in a loop must not flood the update server. */
const maxTries = [
  { count: 10, ms: minuteMs },
  { count: 60, ms: hourMs },
];

/** States from which a check may start. A downloaded update stays until a newer one is found. */
const resting: ReadonlySet<Own['state']> = new Set([
  'not-checked',
  'up-to-date',
  'held-back',
  'available',
  'ready',
]);

/** After these failures it is worth trying the downloaded file again. */
const leavesDownload: ReadonlySet<string> = new Set<ErrorCode>([
  'update-not-installed',
  'update-folder-not-writable',
]);

export function createUpdates(options: UpdatesOptions): Updates {
  const { obstacle, installation, currentVersion, builtAt, records, choices, lookups, clock, log } = options;
  let own: Own = {
    state: obstacle ? 'unavailable' : 'not-checked',
    update: null,
    received: null,
    checkedAt: obstacle ? null : records.read().checkedAt,
    failure: null,
  };
  let endTimer: (() => void) | null = null;
  let checking = false;
  let underWay: { end: AbortController; load: Promise<UpdateStatus> } | null = null;
  const tries = createRateLimit(maxTries);

  const updater = loadOnce(options.openUpdater);
  const status = (): UpdateStatus => ({
    ...own,
    uncheckedSince: own.checkedAt ?? records.read().firstTriedAt,
    obstacle,
    installation,
    currentVersion,
    builtAt,
    ...choices(),
  });
  const present = () => new Date(clock.now()).toISOString();
  const downloadsByItself = () => installation.by === 'app' && choices().choices.download === 'by-itself';
  const mayCheck = () => !obstacle && choices().choices.check !== 'never';

  function become(change: Partial<Own>): void {
    own = { ...own, received: null, ...change };
    options.onStatus(status());
  }

  function fail(state: Own['state'], error: unknown): void {
    const { failure } = updateFailure(error);
    log.warn('update failed', { ...failure });
    become({ state, failure: options.redactFailure(failure) });
  }

  function refuseWhereOff(): void {
    if (!mayCheck()) throw new FailureError('updates-off', obstacle ?? 'The policy switches updates off');
  }

  /** Only the page's requests are counted, so that a page cannot use up the automatic checks. */
  function countTry(): void {
    const now = clock.elapsed();
    const retryAfterMs = Math.ceil(tries.delay(now));
    if (retryAfterMs > 0)
      throw new FailureError('update-too-often', 'Too many tries in a short time', { retryAfterMs });
    tries.note(now);
  }

  /** Whether the downloaded update is still the newest for this computer. */
  function keepsReady({ state, update }: CheckResult): boolean {
    if (own.state !== 'ready' || !own.update) return false;
    return state !== 'available' || !update || compareVersions(update.version, own.update.version) <= 0;
  }

  async function check(asked: 'by-page' | 'quietly'): Promise<UpdateStatus> {
    refuseWhereOff();
    if (checking || !resting.has(own.state)) return status();
    if (asked === 'by-page') countTry();
    const before = own.state;
    const shown = before === 'ready' ? before : 'checking';
    checking = true;
    records.change({ triedAt: present(), firstTriedAt: records.read().firstTriedAt ?? present() });
    if (shown !== before) become({ state: shown, failure: null });
    try {
      const found = await (await updater()).check();
      const offered = found.state === 'available' ? (found.update?.version ?? null) : null;
      records.change({ checkedAt: present(), failedChecks: 0, offered });
      if (own.state === shown)
        become({ ...(keepsReady(found) ? {} : found), checkedAt: present(), failure: null });
    } catch (error) {
      records.change({ failedChecks: records.read().failedChecks + 1 });
      if (own.state === shown) fail(before, error);
    } finally {
      checking = false;
    }
    if (own.state === 'available' && !own.failure && downloadsByItself()) void download('quietly');
    return status();
  }

  async function download(asked: 'by-page' | 'quietly'): Promise<UpdateStatus> {
    refuseWhereOff();
    if (installation.by !== 'app')
      throw new FailureError('updates-off', 'The app does not install updates of this copy');
    if (own.state !== 'available' || !own.update) return status();
    if (asked === 'by-page') countTry();
    const end = new AbortController();
    underWay = { end, load: load(own.update.size, end.signal) };
    return underWay.load;
  }

  async function load(size: number, signal: AbortSignal): Promise<UpdateStatus> {
    become({ state: 'downloading', received: 0, failure: null });
    try {
      await (await updater()).download((received) => {
        // The page gets about a hundred updates, not one for each of thousands of chunks.
        if (received - (own.received ?? 0) >= size / 100) become({ received });
      }, signal);
      become({ state: 'ready' });
    } catch (error) {
      if (signal.aborted) become({ state: 'available' });
      else fail('available', error);
    }
    return status();
  }

  async function cancelDownload(): Promise<UpdateStatus> {
    underWay?.end.abort(new FailureError('cancelled', 'The download was cancelled'));
    await underWay?.load;
    return status();
  }

  async function install(): Promise<void> {
    const found = await updater();
    // Hashing takes a moment, during which a lookup may start. None may be cut off, and nothing installed unverified.
    do {
      await lookups.idle();
      await found.verify();
    } while (lookups.busy());
    become({ state: 'installing' });
    await found.install();
    // Searches continue during the installation.
    become({ state: 'restarting' });
    await lookups.idle();
    found.restart();
  }

  function restart(): UpdateStatus {
    if (own.state !== 'ready') return status();
    countTry();
    become({ state: 'restarting', failure: null });
    install().catch((error) => {
      const failed = updateFailure(error);
      fail(leavesDownload.has(failed.failure.code) ? 'ready' : 'available', failed);
    });
    return status();
  }

  function tick(): void {
    const known = own.state !== 'not-checked';
    const due = isCheckDue(records.read(), { now: clock.now(), known, currentVersion });
    if (due && mayCheck() && choices().choices.check === 'daily') {
      check('quietly').catch((error) => log.error('quiet check', { error: String(error) }));
    }
    // Hourly, since a daily timer would stand still while the computer sleeps.
    endTimer = clock.after(hourMs, tick);
  }

  return {
    status,
    check: () => check('by-page'),
    download: () => download('by-page'),
    cancelDownload,
    restart,
    choicesChanged: () => options.onStatus(status()),
    start() {
      if (!obstacle) endTimer ??= clock.after(firstCheckMs(options.random()), tick);
    },
    stop: () => endTimer?.(),
  };
}
