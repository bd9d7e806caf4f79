import { createPublicKey, type KeyObject } from 'node:crypto';

/** Where a build's updates come from, and whose signature its feed bears. */
export interface UpdateFeed {
  /** The folder of the feed and its artefacts; ends with a slash. */
  readonly url: string;
  /** Ed25519. */
  readonly publicKey: KeyObject;
}

/** What the build was given (vite.config.ts): two texts, or null for a build that does not update itself. */
declare const BUILD_UPDATE_FEED: { readonly url: string; readonly publicKey: string } | null;

/** SECURITY: constants of the package. Nothing at run time, no file and no variable, says where updates come from. */
export function builtInFeed(): UpdateFeed | null {
  return BUILD_UPDATE_FEED && openFeed(BUILD_UPDATE_FEED);
}

/** `publicKey`: base64 of the key's SPKI form (DER), as `openssl pkey -pubout -outform DER | base64 -w0` prints it. */
export function openFeed({ url, publicKey }: { url: string; publicKey: string }): UpdateFeed {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return { url, publicKey: key };
}
