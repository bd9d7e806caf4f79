import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { DigestTransform } from 'builder-util-runtime';
import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import type { Fetch } from '../../net/fetch';
import type { Artifact } from './feed-answer';
import { updateFailure } from './update-failure';

/** A download that receives nothing for this long (ms) is aborted. */
const stallMs = 60_000;

interface Download {
  readonly artifact: Artifact;
  readonly address: URL;
  readonly destination: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Aborts the download. */
  readonly signal: AbortSignal;
  /** Bytes received so far. */
  readonly onReceived: (bytes: number) => void;
}

/**
 * Downloads an artifact and checks it against the digest in the signed feed.
 * Throws `update-server-failed`, `update-redirected`, `update-changed`, `update-not-saved`, `cancelled`.
 */
export async function downloadArtifact(download: Download): Promise<void> {
  const { artifact, address, destination, fetch, clock, signal, onReceived } = download;
  const stood = new AbortController();
  const stall = () => stood.abort(new FailureError('update-server-failed', 'The download stood still'));
  const end = AbortSignal.any([stood.signal, signal]);
  let endWait = clock.after(stallMs, stall);
  let received = 0;
  try {
    const response = await fetch(address.href, { redirect: 'error', signal: end });
    if (!response.ok || !response.body) {
      throw new FailureError('update-server-failed', `The server answered ${response.status}`);
    }
    await pipeline(
      Readable.fromWeb(response.body as ReadableStream<Uint8Array>),
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          endWait();
          endWait = clock.after(stallMs, stall);
          received += chunk.length;
          // SECURITY: not one byte more than the signed size, or a server could fill the disk.
          if (received > artifact.size)
            throw new FailureError('update-changed', 'It is larger than signed for');
          onReceived(received);
          yield chunk;
        }
      },
      new DigestTransform(artifact.sha512, 'sha512', 'base64'),
      createWriteStream(destination),
      { signal: end },
    );
  } catch (error) {
    throw end.aborted ? end.reason : updateFailure(error);
  } finally {
    endWait();
  }
}

/** Hashes the file again. If it does not match the signed digest, removes it and throws `update-changed`. */
export async function verifyArtifact(path: string, artifact: Artifact): Promise<void> {
  const hash = createHash('sha512');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    throw updateFailure(error);
  }
  if (hash.digest('base64') === artifact.sha512) return;
  await rm(path, { force: true });
  throw new FailureError('update-changed', 'The downloaded file is not what was signed for');
}
