import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serveAppScheme } from '../../../../electron/security/serve-app-scheme';

const root = mkdtempSync(join(tmpdir(), 'parts-pages-'));
writeFileSync(join(root, 'index.html'), '<style nonce="__CSP_NONCE__"></style>');
afterAll(() => rmSync(root, { recursive: true }));

const page = 'app://parts/index.html';
const picture = 'app://parts/part-image/12191182';
const missing = 'app://parts/nothing.html';

/** What a session would ask for its pages, once `after` is fulfilled; `asked` are the parts whose pictures were wanted. */
function serve(after: Promise<unknown>) {
  const asked: string[] = [];
  let answer: (request: Request) => Response | Promise<Response> = () => {
    throw new Error('no scheme is handled');
  };
  serveAppScheme(
    {
      protocol: {
        handle(scheme, handler) {
          expect(scheme).toBe('app');
          answer = handler;
        },
      },
    },
    {
      root,
      after,
      async imageOf(partId) {
        asked.push(partId);
        return { mimeType: 'image/png', bytes: new Uint8Array([1]) };
      },
    },
  );
  return { asked, ask: async (address: string, method = 'GET') => answer(new Request(address, { method })) };
}

it.each([page, picture, missing])('%s is not answered before the network is closed', async (address) => {
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const { asked, ask } = serve(closed);
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
  '%s is not answered where the network could not be closed',
  async (address) => {
    const { asked, ask } = serve(Promise.reject(new Error('no proxy was set')));
    await expect(ask(address)).rejects.toThrow('no proxy was set');
    expect(asked).toEqual([]);
  },
);

it('a page bears the nonce of its own policy, which is another one each time', async () => {
  const { ask } = serve(Promise.resolve());
  const nonces: string[] = [];
  for (const answer of [await ask(page), await ask(page)]) {
    const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(2);
});

it('nothing but GET is answered', async () => {
  const { asked, ask } = serve(Promise.resolve());
  for (const address of [page, picture]) expect((await ask(address, 'POST')).status).toBe(404);
  expect(asked).toEqual([]);
  expect((await ask(picture)).headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(asked).toEqual(['12191182']);
});
