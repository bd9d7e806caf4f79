import { describe, expect, it } from 'vitest';
import { createIdentityClient } from '../../../../../electron/nexar/auth/identity-client';

const credentials = { clientId: 'an id & more', clientSecret: 'a secret=+/&é' };
const url = 'https://identity.example/connect/token';

function clientOf(answer: () => Response | Promise<Response>) {
  const sent: { url: string; init: RequestInit | undefined }[] = [];
  const client = createIdentityClient({
    url,
    timeoutMs: 200,
    now: () => 0,
    async fetch(address, init) {
      sent.push({ url: address, init });
      return answer();
    },
  });
  return { client, sent };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

describe('the token request', () => {
  it('is a form POST of exactly the four fields', async () => {
    const { client, sent } = clientOf(() =>
      json(200, { access_token: 'abc', expires_in: 86400, token_type: 'Bearer' }),
    );
    expect(await client.requestToken(credentials)).toEqual({ accessToken: 'abc', expiresInSeconds: 86400 });
    expect(sent).toHaveLength(1);
    const [{ url: address, init } = { url: '', init: undefined }] = sent;
    const headers = new Headers(init?.headers);
    expect(address).toBe(url);
    expect(init?.method).toBe('POST');
    expect(headers.get('content-type')).toMatch(/^application\/x-www-form-urlencoded/);
    expect(headers.get('authorization')).toBeNull();
    expect(init?.redirect).toBe('error');
    expect(Object.fromEntries(new URLSearchParams(String(init?.body)))).toEqual({
      grant_type: 'client_credentials',
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      scope: 'supply.domain',
    });
  });

  it.each([
    ['digits as text', { expires_in: '3600' }, 3600],
    ['no life', {}, null],
  ])('accepts an answer with %s', async (_name, fields, expected) => {
    const { client } = clientOf(() => json(200, { access_token: 'abc', token_type: 'Bearer', ...fields }));
    expect((await client.requestToken(credentials)).expiresInSeconds).toBe(expected);
  });
});

describe('a refusal', () => {
  it.each<[string, () => Response, string]>([
    ['a wrong secret, 400', () => json(400, { error: 'invalid_client' }), 'credentials-refused'],
    ['a wrong secret, 401', () => json(401, { error: 'invalid_client' }), 'credentials-refused'],
    [
      'a wrong secret, 401 with a challenge',
      () => json(401, { error: 'invalid_client' }, { 'www-authenticate': 'Basic realm="x"' }),
      'credentials-refused',
    ],
    ['401 without words', () => new Response('', { status: 401 }), 'credentials-refused'],
    ['a wrong scope', () => json(400, { error: 'invalid_scope' }), 'scope-refused'],
    ['429', () => new Response('', { status: 429 }), 'rate-limited'],
    ['503', () => new Response('<html>', { status: 503 }), 'service-unavailable'],
    [
      'HTML with 200',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'answered-by-another',
    ],
    [
      'a redirect',
      () => new Response('', { status: 302, headers: { location: 'https://x.example' } }),
      'answered-by-another',
    ],
    ...[400, 401, 403, 404, 451, 511].map((status): [string, () => Response, string] => [
      `HTML with ${status}`,
      () => new Response('<html>', { status, headers: { 'content-type': 'text/html' } }),
      'answered-by-another',
    ]),
    ['401 in plain text', () => new Response('Please log in', { status: 401 }), 'answered-by-another'],
    ['401 in JSON of another form', () => json(401, { message: 'log in' }), 'answered-by-another'],
    ['half an answer', () => new Response('{"access_tok'), 'token-answer-invalid'],
    [
      'a life of zero',
      () => json(200, { access_token: 'a', token_type: 'Bearer', expires_in: 0 }),
      'token-answer-invalid',
    ],
    ['a proxy that wants a sign-in', () => new Response('', { status: 407 }), 'proxy-refused'],
    [
      'a negative life',
      () => json(200, { access_token: 'a', token_type: 'Bearer', expires_in: -5 }),
      'token-answer-invalid',
    ],
    ['another 400', () => json(400, { error: 'invalid_request' }), 'token-answer-invalid'],
  ])('has its own code: %s', async (_name, answer, code) => {
    const { client } = clientOf(answer);
    await expect(client.requestToken(credentials)).rejects.toMatchObject({ failure: { code } });
  });

  it('includes the title of a page received instead', async () => {
    const { client } = clientOf(() => new Response('<title>Guest Wi-Fi</title>', { status: 401 }));
    await expect(client.requestToken(credentials)).rejects.toMatchObject({
      failure: { pageTitle: 'Guest Wi-Fi', retryable: true },
    });
  });

  it('keeps Retry-After', async () => {
    const { client } = clientOf(() => new Response('', { status: 429, headers: { 'retry-after': '7' } }));
    await expect(client.requestToken(credentials)).rejects.toMatchObject({ failure: { retryAfterMs: 7000 } });
  });

  it('never repeats the secret in its message', async () => {
    const { client } = clientOf(() =>
      json(400, { error: credentials.clientSecret, error_description: credentials.clientSecret }),
    );
    const error = await client.requestToken(credentials).catch((failure: Error) => failure);
    expect(JSON.stringify(error) + String(error)).not.toContain(credentials.clientSecret);
  });

  it('is a timeout if there is no answer', async () => {
    const hanging = createIdentityClient({
      url,
      timeoutMs: 50,
      now: () => 0,
      fetch: (_address, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    });
    await expect(hanging.requestToken(credentials)).rejects.toMatchObject({ failure: { code: 'timed-out' } });
  });

  it('has the network’s code if the network failed', async () => {
    const { client } = clientOf(() => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED')));
    await expect(client.requestToken(credentials)).rejects.toMatchObject({
      failure: { code: 'host-not-found' },
    });
  });
});
