import type { UpdateStatus } from '../../shared/contract/updates';

export type KnownUpdate = NonNullable<UpdateStatus['update']>;

/** `held-back`: newer, but in a staged rollout that has not reached this computer yet. */
export interface CheckResult {
  readonly state: 'up-to-date' | 'held-back' | 'available';
  readonly update: KnownUpdate | null;
}

/** Replaces this copy of the app by a newer one. Every method throws failures with `update-…` codes. */
export interface Updater {
  /** Reads the feed, trusts it only with a valid signature, and refuses older versions. */
  check(): Promise<CheckResult>;
  /** Downloads what the last check found. `onReceived` gets the bytes received so far. Throws `cancelled` once `signal` is aborted. */
  download(onReceived: (bytes: number) => void, signal: AbortSignal): Promise<void>;
  /** Verifies that the downloaded file still matches its signed digest. */
  verify(): Promise<void>;
  /** Installs the newer version in place of this one. If an installer quits the app, it only ever settles by failing. */
  install(): Promise<void>;
  /** Quits the app and starts the installed version. */
  restart(): void;
}
