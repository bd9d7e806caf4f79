import { type KeyObject, verify } from 'node:crypto';
import { FailureError } from '../../core/failure-error';

/** Base64 of the 64 bytes of an Ed25519 signature; a line break may follow. */
const signatureShape = /^[A-Za-z0-9+/]{86}==\s*$/;

/**
 * The key that signed exactly these bytes of a feed. Throws `update-unsigned` if there is no signature, and
 * `update-not-trusted` if it is by an unknown key, or the feed was changed since.
 */
export function verifyFeed(feed: Uint8Array, signature: string, publicKeys: readonly KeyObject[]): KeyObject {
  if (!signatureShape.test(signature)) {
    throw new FailureError('update-unsigned', 'What lies beside the feed is no signature');
  }
  const bytes = Buffer.from(signature, 'base64');
  // SECURITY: nothing in the feed is parsed before this passes.
  const signer = publicKeys.find((key) => verify(null, feed, key, bytes));
  if (!signer) {
    throw new FailureError(
      'update-not-trusted',
      'The signature is not one of this feed by a key of this app',
    );
  }
  return signer;
}
