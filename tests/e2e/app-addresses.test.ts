import { expect, test } from './fixtures';

interface Answer {
  status: number;
  policy: string | null;
}

const refused = [
  'app://parts/..%2f..%2fpackage.json',
  'app://parts/..%2fmain%2fmain.cjs',
  'app://parts/%2e%2e%2fmain%2fmain.cjs',
  'app://parts/..%5c..%5cpackage.json',
  'app://parts/assets/..%2f..%2f..%2f..%2fetc%2fpasswd',
  'app://parts/%00index.html',
  'app://parts/%',
  'app://parts/',
  'app://parts/no-such-file.js',
  'app://elsewhere/index.html',
];

test('The app scheme serves the pages’ files over GET only, and nothing outside their folder', async ({
  sampleApp: { app },
}) => {
  const fetchUrl = (url: string, method = 'GET'): Promise<Answer> =>
    app.electronApp.evaluate(
      async ({ session }, request) => {
        const response = await session
          .fromPartition('persist:parts')
          .fetch(request.url, { method: request.method });
        return { status: response.status, policy: response.headers.get('content-security-policy') };
      },
      { url, method },
    );

  const page = await fetchUrl('app://parts/index.html');
  expect(page.status).toBe(200);
  expect(page.policy).toContain("default-src 'none'");
  expect(page.policy).toContain("connect-src 'none'");
  expect(page.policy).not.toMatch(/unsafe-(inline|eval)/);
  const nonce = /'nonce-([^']+)'/;
  const again = await fetchUrl('app://parts/index.html');
  expect(nonce.exec(again.policy ?? '')?.[1]).not.toBe(nonce.exec(page.policy ?? '')?.[1]);

  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await fetchUrl('app://parts/index.html', method)).status, method).toBe(404);
  for (const url of refused) expect((await fetchUrl(url)).status, url).toBe(404);
});
