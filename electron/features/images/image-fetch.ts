import { FailureError } from '../../core/failure-error';
import type { Fetch } from '../../net/fetch';
import { readBytes } from '../../net/read-body';
import { imageSize } from './image-size';
import { imageUrl } from './image-url';

/** An image whose type was determined from its content. */
export interface FetchedImage {
  readonly mimeType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const timeoutMs = 15_000;
const maxImageBytes = 2 * 1024 * 1024;
/** 64 MB when decoded; a PNG of 64 kB can decode to 2.8 GB. */
const maxSide = 4000;

/** The first bytes, in hexadecimal. */
const signatures: readonly (readonly [mimeType: string, start: RegExp])[] = [
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/gif', /^47494638(37|39)61/],
  ['image/webp', /^52494646.{8}57454250/],
];

/**
 * The type of an image by its first bytes, whatever its server says; null for anything else.
 * SECURITY: no SVG, which is a document that may hold scripts.
 */
export function imageType(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('hex');
  return signatures.find(([, signature]) => signature.test(start))?.[0] ?? null;
}

/**
 * The image at `url`, which comes from the service's answer.
 * SECURITY: https only and no redirects, which could lead elsewhere; no token, no cookies; at most 2 MB and 15 seconds;
 * the type by content, and no more pixels than fit into the page's memory. Throws `link-not-allowed`, `answer-too-large`, `answer-unreadable` and what the network throws.
 */
export async function fetchImage(fetch: Fetch, url: string): Promise<FetchedImage> {
  const publicUrl = imageUrl(url);
  if (!publicUrl)
    throw new FailureError('link-not-allowed', 'The image’s URL is not one of a public https server');
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(publicUrl.href, {
    headers: { accept: 'image/*' },
    redirect: 'error',
    signal,
  });
  if (!response.ok)
    throw new FailureError('answer-unreadable', `The image’s server answers ${response.status}`);
  const bytes = await readBytes(response, maxImageBytes);
  const mimeType = imageType(bytes);
  if (!mimeType) throw new FailureError('answer-unreadable', 'What was fetched is no picture');
  const size = imageSize(mimeType, bytes);
  if (!size) throw new FailureError('answer-unreadable', 'The picture does not say how large it is');
  if (size.width > maxSide || size.height > maxSide)
    throw new FailureError('answer-too-large', `The picture is ${size.width} by ${size.height} pixels`);
  return { mimeType, bytes };
}
