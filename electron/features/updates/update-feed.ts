import { createPublicKey, type KeyObject } from 'node:crypto';

/** What a build knows about its feed (`build/packing/update-feed-of-build.mjs`). */
interface BuildFeed {
  readonly url: string;
  readonly publicKeys: readonly string[];
  readonly publisher: string | null;
  readonly packageRepository: string | null;
}

/** Where a build's updates come from, and who signs them. */
export interface UpdateFeed {
  /** The folder of the feed and its artifacts; ends with a slash. */
  readonly url: string;
  /** Ed25519 public keys; one of them has signed the feed. More than one while a key is being replaced. */
  readonly publicKeys: readonly KeyObject[];
  /** Who must have signed a Windows installer with Authenticode; null if that is not checked. */
  readonly publisher: string | null;
  /** The folder from which package managers update a deb or rpm; null if the packages name none. */
  readonly packageRepository: string | null;
}

/** Inserted by vite.config.ts; null for a build that does not update itself. */
declare const BUILD_UPDATE_FEED: BuildFeed | null;

/** SECURITY: constants of the package. No file and no variable at run time decides where updates come from. */
export function builtInFeed(): UpdateFeed | null {
  return BUILD_UPDATE_FEED && openFeed(BUILD_UPDATE_FEED);
}

/** Keys are base64 of their SPKI form (DER), as `openssl pkey -pubout -outform DER | base64 -w0` prints it. */
export function openFeed({ publicKeys, ...feed }: BuildFeed): UpdateFeed {
  const keys = publicKeys.map((key) =>
    createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' }),
  );
  return { ...feed, publicKeys: keys };
}
