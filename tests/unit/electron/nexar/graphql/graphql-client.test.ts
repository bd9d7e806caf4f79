import { describe, expect, it } from 'vitest';
import { createGraphqlClient } from '../../../../../electron/nexar/graphql/graphql-client';

const request = { operationName: 'Any', query: 'query Any { x }', variables: {}, maxParts: 1 };
const good = () => new Response('{"data":{"x":1},"extensions":{"requestId":"r-1"}}');

function clientOf(answers: (() => Response | Promise<Response>)[], maxAnswerBytes = 10_000) {
  const bearers: (string | null)[] = [];
  const redirects: unknown[] = [];
  const retired: string[] = [];
  const bodies: unknown[] = [];
  let issued = 1;
  const client = createGraphqlClient({
    url: 'https://api.example/graphql',
    timeoutMs: 100,
    maxAnswerBytes,
    now: () => 0,
    watch: (post) => post(),
    tokens: {
      get: async () => `token-${issued}`,
      retire(token) {
        retired.push(token);
        issued += 1;
      },
    },
    async fetch(_url, init) {
      redirects.push(init?.redirect);
      bodies.push(JSON.parse(String(init?.body)));
      bearers.push(new Headers(init?.headers).get('authorization'));
      const answer = answers.shift();
      if (!answer) throw new Error('one request too many');
      return answer();
    },
  });
  return { client, bearers, redirects, retired, bodies };
}

const text =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { status, headers });
const error = (message: string, more: object = {}) => JSON.stringify({ errors: [{ message, ...more }] });

it('A request follows GraphQL over HTTP and contains nothing else', async () => {
  const { client, bodies } = clientOf([good]);
  await client.send(request);
  expect(bodies).toEqual([{ operationName: 'Any', query: 'query Any { x }', variables: {} }]);
});

describe('a refused token', () => {
  it.each([
    ['401 with an empty body', text(401, '')],
    [
      '401 with words',
      text(401, error('Token validation failed.', { extensions: { code: 'AuthInvalidToken' } })),
    ],
    [
      'an Auth code under 200',
      text(200, error('The access token has expired', { extensions: { code: 'AuthExpiredToken' } })),
    ],
  ])('is retired, and the request repeated once: %s', async (_name, refusal) => {
    const { client, bearers, retired } = clientOf([refusal, good]);
    expect(await client.send(request)).toMatchObject({ data: { x: 1 }, requestId: 'r-1' });
    expect(retired).toEqual(['token-1']);
    expect(bearers).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('fails the request when refused twice in a row', async () => {
    const { client, bearers } = clientOf([text(401, ''), text(401, '')]);
    await expect(client.send(request)).rejects.toMatchObject({ failure: { code: 'token-refused' } });
    expect(bearers).toHaveLength(2);
  });
});

it.each(['text/html', 'text/plain'])(
  'A 401 in %s from an intermediary neither retires the token nor repeats the request',
  async (type) => {
    const page = '<title>Contoso &amp; Sons: sign in</title>';
    const { client, bearers, retired } = clientOf([text(401, page, { 'content-type': type }), good]);
    await expect(client.send(request)).rejects.toMatchObject({
      failure: { code: 'answered-by-another', pageTitle: 'Contoso & Sons: sign in', retryable: true },
    });
    expect(retired).toEqual([]);
    expect(bearers).toEqual(['Bearer token-1']);
  },
);

it('A redirect is not followed, so that no other host receives the token', async () => {
  const { client, redirects } = clientOf([good]);
  await client.send(request);
  expect(redirects).toEqual(['error']);
});

describe('an answer without data', () => {
  it.each<[string, () => Response | Promise<Response>, string]>([
    [
      'a used-up limit, 500',
      text(500, error('You have exceeded your part limit of 100. Please upgrade.')),
      'part-limit-used-up',
    ],
    [
      'a used-up limit, 200',
      text(200, error('You have exceeded your part limit of 100.')),
      'part-limit-used-up',
    ],
    ['no plan', text(200, error('You have exceeded your part limit of 0.')), 'no-parts-in-plan'],
    [
      'an unknown field',
      text(400, error('The field `x` does not exist on the type `SupPart`.')),
      'query-refused',
    ],
    ['a refused request, 200', text(200, error('limit must be between 0 and 100')), 'query-refused'],
    [
      'an error that took all data along',
      text(200, '{"data":null,"errors":[{"message":"Unexpected Execution Error"}]}'),
      'not-delivered',
    ],
    [
      'an error that took the one field along',
      text(200, '{"data":{"supSearchMpn":null},"errors":[{"message":"Unexpected Execution Error"}]}'),
      'not-delivered',
    ],
    ['429', text(429, ''), 'rate-limited'],
    ['a proxy that wants a sign-in', text(407, ''), 'proxy-refused'],
    ['408', text(408, ''), 'service-unavailable'],
    ['500 without words', text(500, ''), 'service-unavailable'],
    ['HTML, 200', text(200, '<html><body>Sorry</body></html>'), 'answered-by-another'],
    ...[401, 403, 404, 451, 511].map((status): [string, () => Response, string] => [
      `HTML, ${status}`,
      text(status, '<html></html>'),
      'answered-by-another',
    ]),
    [
      'a redirect',
      () => Promise.reject(new TypeError("Attempted to redirect, but redirect policy was 'error'")),
      'answered-by-another',
    ],
    [
      'a used-up limit in other words, 403',
      text(403, error('Parts quota exceeded for this application.')),
      'part-limit-used-up',
    ],
    ['a rate limit, 429', text(429, error('Rate limit exceeded for parts.')), 'rate-limited'],
    ['a limit out of range', text(400, error('limit must be between 0 and 100')), 'query-refused'],
    [
      'a used-up limit behind another error',
      text(
        200,
        JSON.stringify({
          data: { x: null },
          errors: [{ message: 'Timeout' }, { message: 'You have exceeded your part limit of 2000.' }],
        }),
      ),
      'part-limit-used-up',
    ],
    ['HTML, 502', text(502, '<html></html>'), 'service-unavailable'],
    ['truncated JSON', text(200, '{"data":{"x":'), 'answer-unreadable'],
    ['an empty object', text(200, '{}'), 'answer-unreadable'],
    [
      'a field outside the plan that no group has',
      text(200, error('You are not authorized to use cadModels')),
      'outside-plan',
    ],
    ['a huge body', text(200, `"${'x'.repeat(20_000)}"`), 'answer-too-large'],
    [
      'a cut connection',
      () => Promise.reject(new TypeError('net::ERR_CONNECTION_RESET')),
      'connection-failed',
    ],
    ['no network', () => Promise.reject(new TypeError('net::ERR_INTERNET_DISCONNECTED')), 'offline'],
    ['a proxy', () => Promise.reject(new TypeError('net::ERR_PROXY_CONNECTION_FAILED')), 'proxy-unreachable'],
    [
      'a strange certificate',
      () => Promise.reject(new TypeError('net::ERR_CERT_AUTHORITY_INVALID')),
      'certificate-refused',
    ],
  ])('has its own code and is not repeated: %s', async (_name, answer, code) => {
    const { client, bearers } = clientOf([answer]);
    await expect(client.send(request)).rejects.toMatchObject({ failure: { code } });
    expect(bearers).toHaveLength(1);
  });

  it.each([
    ['You have exceeded your part limit of 1,000.', { partLimit: 1000 }],
    ['Part limit exceeded.', {}],
  ])('includes the part limit if it is known: %s', async (message, more) => {
    const { client } = clientOf([text(200, error(message))]);
    const thrown = await client.send(request).catch((failed) => failed.failure);
    expect(thrown).toEqual({ code: 'part-limit-used-up', message, retryable: false, ...more });
  });

  it('keeps the request id and Retry-After', async () => {
    const body = JSON.stringify({ errors: [{ message: 'slow down' }], extensions: { requestId: 'r-9' } });
    const { client } = clientOf([text(429, body, { 'retry-after': '3' })]);
    await expect(client.send(request)).rejects.toMatchObject({
      failure: { code: 'rate-limited', requestId: 'r-9', retryAfterMs: 3000, retryable: true },
    });
  });
});

it('Data beside errors is an answer', async () => {
  const { client } = clientOf([text(200, '{"data":{"x":1},"errors":[{"message":"half of it"}]}')]);
  expect(await client.send(request)).toMatchObject({ data: { x: 1 }, errors: [{ message: 'half of it' }] });
});

it.each(['You are not authorized to access the field `specs`.', 'You have exceeded your part limit of 5.'])(
  'A refusal because of the plan does not retire the token, even with status 401: %s',
  async (message) => {
    const { client, bearers, retired } = clientOf([text(401, error(message))]);
    await client.send(request).catch(() => {});
    expect(bearers).toHaveLength(1);
    expect(retired).toEqual([]);
  },
);

/** A fetch that never answers but can be aborted, like the real one. */
const silent = (_url: string, init?: RequestInit) =>
  new Promise<Response>((_resolve, reject) => {
    const end = () => reject(new Error('aborted'));
    if (init?.signal?.aborted) end();
    init?.signal?.addEventListener('abort', end);
  });
const silentClient = createGraphqlClient({
  url: 'https://api.example/graphql',
  timeoutMs: 60,
  maxAnswerBytes: 10,
  now: () => 0,
  watch: (post) => post(),
  tokens: { get: async () => 'token', retire: () => {} },
  fetch: silent,
});

it('An aborted call ends the request as cancelled', async () => {
  const end = new AbortController();
  const answer = silentClient.send(request, end.signal);
  end.abort();
  await expect(answer).rejects.toMatchObject({ failure: { code: 'cancelled' } });
});

it('A service that never answers leads to a timeout', async () => {
  await expect(silentClient.send(request)).rejects.toMatchObject({ failure: { code: 'timed-out' } });
});
