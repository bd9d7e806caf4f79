import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import { contentSecurityPolicy } from './content-security-policy';
import { pageFile } from './page-file';
import { partImageId } from './part-image-address';

const noncePlaceholder = '__CSP_NONCE__';

/** A picture as it is shown, by the id of its part. */
export type ImageSource = (
  partId: string,
) => Promise<{ readonly mimeType: string; readonly bytes: Uint8Array<ArrayBuffer> } | null>;

const notFound = () => new Response('Not found', { status: 404 });

async function partImage(partId: string, imageOf: ImageSource): Promise<Response> {
  const image = await imageOf(partId);
  if (!image) return notFound();
  // SECURITY: a picture and nothing else, even where it were opened as a document.
  return new Response(image.bytes, {
    headers: {
      'content-type': image.mimeType,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    },
  });
}

interface Served {
  /** The folder of the pages' files. */
  readonly root: string;
  /** Nothing is answered before. */
  readonly after: Promise<unknown>;
  /** The pictures of parts, for the page that shows them. */
  readonly imageOf?: ImageSource;
}

type Pages = { readonly protocol: Pick<Session['protocol'], 'handle'> };

/** Serves files and pictures to `session`: GET alone, each page with a policy and a nonce of its own. */
export function serveAppScheme(session: Pages, { root, after, imageOf }: Served): void {
  session.protocol.handle('app', async (request) => {
    await after;
    const partId = imageOf && request.method === 'GET' ? partImageId(request.url) : null;
    if (imageOf && partId !== null) return partImage(partId, imageOf);
    const file = request.method === 'GET' ? pageFile(request.url, root) : null;
    const body = file && (await readFile(file.path).catch(() => null));
    if (!file || !body) return notFound();
    const headers = new Headers({ 'content-type': file.mimeType, 'x-content-type-options': 'nosniff' });
    if (!file.mimeType.startsWith('text/html')) return new Response(new Uint8Array(body), { headers });
    const nonce = randomBytes(16).toString('base64');
    headers.set('content-security-policy', contentSecurityPolicy(nonce));
    headers.set('cache-control', 'no-store');
    return new Response(body.toString('utf8').replaceAll(noncePlaceholder, nonce), { headers });
  });
}
