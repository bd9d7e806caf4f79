import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Protocol } from 'electron';
import { afterAll, describe, expect, it } from 'vitest';
import { type FirstScreen, serveAppScheme } from '../../../../electron/security/serve-app-scheme';

const root = mkdtempSync(join(tmpdir(), 'parts-pages-'));
writeFileSync(
  join(root, 'index.html'),
  '<html data-sidebar="wide"><style nonce="__CSP_NONCE__"></style><div><!--first-screen--><p>\n</p><!--/first-screen--></div>',
);
const script = 'export const sign = "µ";\n';
writeFileSync(join(root, 'page.js'), script);
afterAll(() => rmSync(root, { recursive: true }));

const page = 'app://parts/index.html';
const picture = 'app://parts/part-image/12191182';
const pageScript = 'app://parts/page.js';
const missing = 'app://parts/nothing.html';

/** Electron's own way to answer; `buffers`: the deprecated one, which an Electron to come may no longer have. */
type Way = 'buffers' | 'responses';
type Handler = Parameters<Protocol['handle']>[1];
type BufferHandler = Parameters<Protocol['registerBufferProtocol']>[1];
type BufferAnswer = Exclude<Parameters<Parameters<BufferHandler>[1]>[0], Buffer>;

function responseOf({ error, statusCode, headers, data }: BufferAnswer): Response {
  if (error !== undefined) throw new Error(`net error ${error}`);
  return new Response(data as Buffer<ArrayBuffer>, {
    status: statusCode ?? 200,
    headers: headers as Record<string, string>,
  });
}

/** What a session would ask for its pages, once `after` is fulfilled; `asked` are the parts whose pictures were wanted. */
function serve(way: Way, after: Promise<unknown>, more: { firstScreen?: FirstScreen } = {}) {
  const asked: string[] = [];
  let answer: (request: Request) => Promise<Response> = () => {
    throw new Error('no scheme is handled');
  };
  const protocol = {
    handle(scheme: string, handler: Handler) {
      expect(scheme).toBe('app');
      answer = async (request) => handler(request);
    },
    registerBufferProtocol(scheme: string, handler: BufferHandler) {
      expect(scheme).toBe('app');
      answer = ({ url, method }) =>
        new Promise<BufferAnswer>((resolve) =>
          handler({ url, method, referrer: '', headers: {} }, (answered) =>
            resolve(answered as BufferAnswer),
          ),
        ).then(responseOf);
      return true;
    },
  };
  serveAppScheme(
    { protocol: way === 'buffers' ? protocol : { handle: protocol.handle } },
    {
      root,
      after,
      ...more,
      async imageOf({ partId }) {
        asked.push(partId);
        return { mimeType: 'image/png', bytes: new Uint8Array([1]) };
      },
    },
  );
  return { asked, ask: async (address: string, method = 'GET') => answer(new Request(address, { method })) };
}

describe.each<Way>(['buffers', 'responses'])('the app scheme, answered by %s', (way) => {
  it.each([page, picture, missing])('answers %s not before the network is closed', async (address) => {
    let close = () => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const { asked, ask } = serve(way, closed);
    const order: string[] = [];
    const answer = ask(address).then(() => order.push('answered'));
    // What did not wait has read the file by now, too.
    await readFile(join(root, 'index.html'));
    expect(asked).toEqual([]);
    order.push('closed');
    close();
    await answer;
    expect(order).toEqual(['closed', 'answered']);
  });

  it.each([page, picture, missing])(
    'does not answer %s where the network could not be closed',
    async (address) => {
      const { asked, ask } = serve(way, Promise.reject(new Error('no proxy was set')));
      await expect(ask(address)).rejects.toThrow(way === 'buffers' ? 'net error -2' : 'no proxy was set');
      expect(asked).toEqual([]);
    },
  );

  it('gives a page the nonce of its own policy, another one each time', async () => {
    const { ask } = serve(way, Promise.resolve());
    const nonces: string[] = [];
    for (const answer of [await ask(page), await ask(page)]) {
      const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
      expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  it('begins a page with its first screen where that is right at the time of the load', async () => {
    let isRight = true;
    const { ask } = serve(way, Promise.resolve(), {
      firstScreen: { isShown: () => isRight, isCompact: () => false, painted: async () => {} },
    });
    expect(await (await ask(page)).text()).toContain('<!--first-screen--><p>');
    isRight = false;
    expect(await (await ask(page)).text()).toMatch(/<div><\/div>$/);
    const { ask: askOther } = serve(way, Promise.resolve());
    expect(await (await askOther(page)).text()).toMatch(/<div><\/div>$/);
  });

  it('gives a page the sidebar that the user wants', async () => {
    const sidebarOf = async (isCompact: boolean) => {
      const firstScreen = { isShown: () => true, isCompact: () => isCompact, painted: async () => {} };
      const { ask } = serve(way, Promise.resolve(), { firstScreen });
      return /data-sidebar="(\w+)"/.exec(await (await ask(page)).text())?.[1];
    };
    expect([await sidebarOf(true), await sidebarOf(false)]).toEqual(['compact', 'wide']);
    expect(await readFile('renderer/index.html', 'utf8')).toContain(' data-sidebar="wide"');
  });

  it('answers scripts when the first screen has been painted, and at once where there is none', async () => {
    let isShown = true;
    let paint = () => {};
    const firstFrame = new Promise<void>((resolve) => {
      paint = resolve;
    });
    const { ask } = serve(way, Promise.resolve(), {
      firstScreen: { isShown: () => isShown, isCompact: () => false, painted: () => firstFrame },
    });
    const order: string[] = [];
    await ask(page);
    const answer = ask(pageScript).then(() => order.push('script'));
    await ask(page);
    order.push('page');
    paint();
    await answer;
    expect(order).toEqual(['page', 'script']);
    isShown = false;
    await ask(page);
    expect((await ask(pageScript)).status).toBe(200);
  });

  it('answers nothing but GET', async () => {
    const { asked, ask } = serve(way, Promise.resolve());
    for (const address of [page, picture]) expect((await ask(address, 'POST')).status).toBe(404);
    expect(asked).toEqual([]);
    expect((await ask(picture)).headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(asked).toEqual(['12191182']);
  });

  it('answers a request for a missing file with plain text', async () => {
    const { headers } = await serve(way, Promise.resolve()).ask(missing);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('serves a file as it is, by its type', async () => {
    const { ask } = serve(way, Promise.resolve());
    const answer = await ask(pageScript);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(script);
    expect((await ask(missing)).status).toBe(404);
    expect(new Uint8Array(await (await ask(picture)).arrayBuffer())).toEqual(new Uint8Array([1]));
  });
});

it('does not go on where the scheme cannot be registered', () => {
  const protocol = { handle: () => {}, registerBufferProtocol: () => false };
  expect(() => serveAppScheme({ protocol }, { root, after: Promise.resolve() })).toThrow(
    'could not be registered',
  );
});
