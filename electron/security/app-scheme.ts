import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy } from './content-security-policy';
import { pageFile } from './page-file';

/** To call before `app` is ready. The scheme is a standard, secure one: it has an origin, and modules load from it. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true, supportFetchAPI: false } },
  ]);
}

/**
 * To call when the first window has begun to load. Node loads what `Response` is made of when it is first named, which
 * takes main tens of milliseconds: now, while the page's process starts, and not while the page waits for its files.
 */
export function warmResponses(): void {
  new Response(null);
}

const noncePlaceholder = '__CSP_NONCE__';

/** Serves the pages' files under `root` to `session`: GET alone, each page with a policy and a nonce of its own. */
export function serveAppScheme(session: Session, root: string): void {
  session.protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? pageFile(request.url, root) : null;
    const body = file && (await readFile(file.path).catch(() => null));
    if (!file || !body) return new Response('Not found', { status: 404 });
    const headers = new Headers({ 'content-type': file.mimeType, 'x-content-type-options': 'nosniff' });
    if (!file.mimeType.startsWith('text/html')) return new Response(new Uint8Array(body), { headers });
    const nonce = randomBytes(16).toString('base64');
    headers.set('content-security-policy', contentSecurityPolicy(nonce));
    headers.set('cache-control', 'no-store');
    return new Response(body.toString('utf8').replaceAll(noncePlaceholder, nonce), { headers });
  });
}
