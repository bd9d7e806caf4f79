import type { UpdateStatus } from '../../shared/contract/updates';

export type KnownUpdate = NonNullable<UpdateStatus['update']>;

/** `held-back`: newer, but handed out step by step and not to this computer yet. */
export interface CheckResult {
  readonly state: 'up-to-date' | 'held-back' | 'available';
  readonly update: KnownUpdate | null;
}

/** What replaces this copy of the app by a newer one. Every method throws failures of the `update-…` codes. */
export interface Updater {
  /** Reads the feed, believes it only when its signature holds, and refuses an older version. */
  check(): Promise<CheckResult>;
  /** Downloads what the last check has found. `onReceived` is told the bytes so far. Throws `cancelled` once `signal` is aborted. */
  download(onReceived: (bytes: number) => void, signal: AbortSignal): Promise<void>;
  /** Makes sure that what was downloaded is still what was signed for. */
  verify(): Promise<void>;
  /** Puts the newer version in this one's place. Where an installer ends the app itself, it settles by failing alone. */
  install(): Promise<void>;
  /** Ends the app and starts the version that was installed. */
  restart(): void;
}
