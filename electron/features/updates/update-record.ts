/** What is remembered of updates from one start to the next. */
export interface UpdateRecord {
  /** When a feed was last believed. */
  readonly checkedAt: string | null;
  /** When one was first and last asked for. */
  readonly firstTriedAt: string | null;
  readonly triedAt: string | null;
  /** Checks in a row that have failed. */
  readonly failedChecks: number;
  /** The newer version that the feed offered to this computer. */
  readonly offered: string | null;
  /** For each key the newest version whose feed it has signed. */
  readonly newest: readonly SignedVersion[];
}

export interface SignedVersion {
  /** SHA-256 of the public key. */
  readonly key: string;
  readonly version: string;
}

export const noUpdateRecord: UpdateRecord = {
  checkedAt: null,
  firstTriedAt: null,
  triedAt: null,
  failedChecks: 0,
  offered: null,
  newest: [],
};

/** More keys than a build is given while they are replaced. */
export const maxKeys = 10;
