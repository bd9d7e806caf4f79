import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { contentSecurityPolicy } from './content-security-policy';
import { pageFile } from './page-file';
import { type PartImageRequest, partImageRequest } from './part-image-request';

const noncePlaceholder = '__CSP_NONCE__';
/** What the build has put into a page that is to be seen before its scripts have run (build/first-screen.mjs). */
const firstScreenText = /<!--first-screen-->.*<!--\/first-screen-->/s;
/** Of the page's root element. */
const wideSidebar = 'data-sidebar="wide"';
const compactSidebar = 'data-sidebar="compact"';

/** A picture as it is shown. */
export type ImageSource = (
  request: PartImageRequest,
) => Promise<{ readonly mimeType: string; readonly bytes: Uint8Array<ArrayBuffer> } | null>;

/** What a request is answered with, for either of Electron's ways to answer. */
interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** SECURITY: no page, even where it were opened as a document. */
const inertHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
};

const notFound: Answer = {
  status: 404,
  // Without a type, `registerBufferProtocol` would call it HTML.
  headers: { ...inertHeaders, 'content-type': 'text/plain; charset=utf-8' },
  body: bytesOf('Not found'),
};

async function partImage(request: PartImageRequest, imageOf: ImageSource): Promise<Answer> {
  const image = await imageOf(request);
  if (!image) return notFound;
  const headers = { ...inertHeaders, 'content-type': image.mimeType, 'cache-control': 'no-store' };
  return { status: 200, headers, body: image.bytes };
}

/** The screen that a page shows before its scripts have run. */
export interface FirstScreen {
  /** Whether a page that is loaded now begins with it. */
  isShown(): boolean;
  /** Whether its sidebar has icons alone. */
  isCompact(): boolean;
  /** Resolves when it has been painted. The page's scripts are answered after that: they would delay its first frame. */
  painted(): Promise<unknown>;
}

interface Served {
  /** The folder of the pages' files. */
  readonly root: string;
  /** Nothing is answered before. */
  readonly after: Promise<unknown>;
  readonly firstScreen?: FirstScreen;
  /** The pictures of parts, for the page that shows them. */
  readonly imageOf?: ImageSource;
}

type Answerer = (request: { readonly url: string; readonly method: string }) => Promise<Answer>;

function createAnswerer({ root, after, firstScreen, imageOf }: Served): Answerer {
  let hasFirstScreen = false;

  function pageAnswer(html: string, headers: Answer['headers']): Answer {
    hasFirstScreen = firstScreen?.isShown() ?? false;
    const withSidebar = firstScreen?.isCompact() ? html.replace(wideSidebar, compactSidebar) : html;
    const page = hasFirstScreen ? withSidebar : withSidebar.replace(firstScreenText, '');
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

  return async ({ url, method }) => {
    await after;
    const wanted = imageOf && method === 'GET' ? partImageRequest(url) : null;
    if (imageOf && wanted) return partImage(wanted, imageOf);
    const file = method === 'GET' ? pageFile(url, root) : null;
    const body = file && (await readFile(file.path).catch(() => null));
    if (!file || !body) return notFound;
    const headers = { 'content-type': file.mimeType, 'x-content-type-options': 'nosniff' };
    if (file.mimeType.startsWith('text/html')) return pageAnswer(body.toString('utf8'), headers);
    if (hasFirstScreen && file.mimeType.startsWith('text/javascript')) await firstScreen?.painted();
    return { status: 200, headers, body };
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
 * fetch classes: some 50 ms of the thread that starts the first window's processes
 * (docs/decisions/034-buffer-protocol.md). Where Electron has removed it, `handle` takes its place.
 */
export function serveAppScheme({ protocol }: Pages, served: Served): void {
  const answerTo = createAnswerer(served);
  if (!protocol.registerBufferProtocol) {
    protocol.handle('app', async (request) => {
      const { status, headers, body } = await answerTo(request);
      return new Response(body, { status, headers });
    });
    return;
  }
  const registered = protocol.registerBufferProtocol('app', (request, respond) => {
    answerTo(request).then(
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
