import { createHash } from 'node:crypto';
import { FailureError } from '../../core/failure-error';
import type { Fetch } from '../../net/fetch';
import { readBytes } from '../../net/read-body';
import { type FeedAnswer, readFeed } from './feed-answer';
import { verifyFeed } from './feed-signature';
import { updateFailure } from './update-failure';
import type { UpdateFeed } from './update-feed';

const maxFeedBytes = 256 * 1024;
const maxSignatureBytes = 1024;
const timeoutMs = 30_000;

/** A feed whose signature is valid. */
export interface SignedFeed {
  readonly answer: FeedAnswer;
  /** SHA-256 of the key that signed it. */
  readonly key: string;
}

/**
 * Reads the feed's file, and trusts it only if its signature (`<file>.sig` beside it) is valid for its exact bytes.
 * Throws `update-server-failed`, `update-redirected`, `update-unsigned`, `update-not-trusted`, `update-unreadable`.
 */
export async function readSignedFeed(feed: UpdateFeed, fileName: string, fetch: Fetch): Promise<SignedFeed> {
  const address = new URL(fileName, feed.url);
  const bytes = await load(fetch, address, maxFeedBytes);
  if (!bytes) throw new FailureError('update-server-failed', `There is no ${fileName}`);
  const signature = await load(fetch, new URL(`${fileName}.sig`, feed.url), maxSignatureBytes);
  if (!signature) throw new FailureError('update-unsigned', `There is no ${fileName}.sig`);
  const signer = verifyFeed(bytes, Buffer.from(signature).toString('latin1'), feed.publicKeys);
  const answer = readFeed(Buffer.from(bytes).toString('utf8'), fileName, address);
  const key = createHash('sha256')
    .update(signer.export({ format: 'der', type: 'spki' }))
    .digest('hex');
  return { answer, key };
}

/** The file at `address`; null if the server has none. SECURITY: redirects are refused. */
async function load(fetch: Fetch, address: URL, limit: number): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address.href, {
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 404) return null;
    if (!response.ok)
      throw new FailureError('update-server-failed', `The server answered ${response.status}`);
    return await readBytes(response, limit);
  } catch (error) {
    throw updateFailure(error);
  }
}
