import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { contentSecurityPolicy } from './content-security-policy';
import { pageFile } from './page-file';
import { partImageId } from './part-image-address';

const noncePlaceholder = '__CSP_NONCE__';
/** What the build has put into a page that is to be seen before its scripts have run (build/first-screen.mjs). */
const firstScreen = /<!--first-screen-->.*<!--\/first-screen-->/s;

/** A picture as it is shown, by the id of its part. */
export type ImageSource = (
  partId: string,
) => Promise<{ readonly mimeType: string; readonly bytes: Uint8Array<ArrayBuffer> } | null>;

/** What a request is answered with, for either of Electron's ways to answer. */
interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const notFound: Answer = { status: 404, headers: {}, body: bytesOf('Not found') };

async function partImage(partId: string, imageOf: ImageSource): Promise<Answer> {
  const image = await imageOf(partId);
  if (!image) return notFound;
  // SECURITY: a picture and nothing else, even where it were opened as a document.
  const headers = {
    'content-type': image.mimeType,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: image.bytes };
}

interface Served {
  /** The folder of the pages' files. */
  readonly root: string;
  /** Nothing is answered before. */
  readonly after: Promise<unknown>;
  /** Whether the page is to begin with the first screen that was built into it; asked at each load. */
  readonly showsFirstScreen?: () => boolean | Promise<boolean>;
  /** The pictures of parts, for the page that shows them. */
  readonly imageOf?: ImageSource;
}

async function answerTo(
  { url, method }: { readonly url: string; readonly method: string },
  { root, after, showsFirstScreen, imageOf }: Served,
): Promise<Answer> {
  await after;
  const partId = imageOf && method === 'GET' ? partImageId(url) : null;
  if (imageOf && partId !== null) return partImage(partId, imageOf);
  const file = method === 'GET' ? pageFile(url, root) : null;
  const body = file && (await readFile(file.path).catch(() => null));
  if (!file || !body) return notFound;
  const headers = { 'content-type': file.mimeType, 'x-content-type-options': 'nosniff' };
  if (!file.mimeType.startsWith('text/html')) return { status: 200, headers, body };
  const html = body.toString('utf8');
  const page = (await showsFirstScreen?.()) ? html : html.replace(firstScreen, '');
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: {
      ...headers,
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
    body: bytesOf(page.replaceAll(noncePlaceholder, nonce)),
  };
}

type Pages = {
  readonly protocol: Pick<Protocol, 'handle'> & Partial<Pick<Protocol, 'registerBufferProtocol'>>;
};

/** Chromium's `net::ERR_FAILED`. */
const failed = -2;

/**
 * Serves files and pictures to `session`: GET alone, each page with a policy and a nonce of its own.
 *
 * `registerBufferProtocol` is deprecated since Electron 25 and does the same as `handle`, which first loads Node's
 * fetch classes: some 50 ms of the thread that starts the first window's processes (docs/benchmark.md). Where Electron
 * has removed it, `handle` takes its place.
 */
export function serveAppScheme({ protocol }: Pages, served: Served): void {
  if (!protocol.registerBufferProtocol) {
    protocol.handle('app', async (request) => {
      const { status, headers, body } = await answerTo(request, served);
      return new Response(body, { status, headers });
    });
    return;
  }
  const registered = protocol.registerBufferProtocol('app', (request, respond) => {
    answerTo(request, served).then(
      ({ status, headers, body }) =>
        respond({
          statusCode: status,
          headers,
          data: Buffer.from(body.buffer, body.byteOffset, body.length),
        }),
      () => respond({ error: failed }),
    );
  });
  if (!registered) throw new Error('The scheme of the pages could not be registered');
}
