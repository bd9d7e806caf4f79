/** What is remembered about updates between starts. */
export interface UpdateRecord {
  /** When a valid feed was last read. */
  readonly checkedAt: string | null;
  /** When a feed was first and last requested. */
  readonly firstTriedAt: string | null;
  readonly triedAt: string | null;
  /** Consecutive failed checks. */
  readonly failedChecks: number;
  /** The newer version that the feed announced to this computer. */
  readonly offered: string | null;
  /** For each key, the newest version whose feed it has signed. */
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

/** More keys than a build ever has while they are being replaced. */
export const maxKeys = 10;
