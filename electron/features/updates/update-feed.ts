import { createPublicKey, type KeyObject } from 'node:crypto';

/** What a build was given of its feed (`build/packing/update-feed-of-build.mjs`). */
interface BuildFeed {
  readonly url: string;
  readonly publicKeys: readonly string[];
  readonly publisher: string | null;
  readonly packageRepository: string | null;
}

/** Where a build's updates come from, and whose signatures they bear. */
export interface UpdateFeed {
  /** The folder of the feed and its artifacts; ends with a slash. */
  readonly url: string;
  /** Ed25519; the feed bears the signature of one of them. More than one while a key is replaced. */
  readonly publicKeys: readonly KeyObject[];
  /** Whose Authenticode signature an installer for Windows must bear (no other system asks); null where that is not checked. */
  readonly publisher: string | null;
  /** The folder from which the system's package manager updates a deb or rpm; null where the packages name none. */
  readonly packageRepository: string | null;
}

/** Put in by vite.config.ts; null for a build that does not update itself. */
declare const BUILD_UPDATE_FEED: BuildFeed | null;

/** SECURITY: constants of the package. Nothing at run time, no file and no variable, says where updates come from. */
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
