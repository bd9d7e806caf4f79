import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../../../electron/sample/catalog/catalog';
import { launchNexarServer } from '../../nexar-server/launch-nexar-server.mjs';
import { type NexarServer, startNexarServer } from '../../nexar-server/nexar-server';
import { askApi, askToken, mpnSearch } from '../electron/sample/nexar-queries';

let server: NexarServer;
let token: string;

beforeEach(async () => {
  server = await startNexarServer();
  const { body } = await askToken(fetch, server, {}, server.identityUrl);
  token = String(body.access_token);
  server.clearRequests();
});

afterEach(() => server.close());

const search = () => askApi(fetch, token, mpnSearch, { q: 'LM358' }, server.apiUrl);

function post(init: RequestInit = {}): Promise<Response> {
  return fetch(server.apiUrl, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: mpnSearch, variables: { q: 'LM358' } }),
    ...init,
  });
}

describe('the server', () => {
  it('is as at its start after a reset: no token holds, nothing is spent, gated, faulty or remembered', async () => {
    await search();
    expect(server.partsSpent).toBeGreaterThan(0);
    server.gate(['datasheet']);
    server.rotateSecret();
    server.fault('identity', { kind: 'status', status: 503 });
    const secret = server.clientSecret;
    server.reset();
    expect(server.partsSpent).toBe(0);
    expect(server.requests).toEqual([]);
    expect(server.clientSecret).not.toBe(secret);
    expect((await search()).status).toBe(401);
    expect((await askToken(fetch, server, {}, server.identityUrl)).status).toBe(200);
    expect(server.issuedTokens).toHaveLength(1);
  });

  it('answers over HTTP and remembers what it was asked', async () => {
    const { status, data } = await search();
    expect(status).toBe(200);
    expect(data.supSearchMpn.hits).toBe(46);
    const [request, ...others] = server.requests;
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      endpoint: 'api',
      method: 'POST',
      path: '/graphql',
      operationName: 'MpnSearch',
      variables: { q: 'LM358' },
      status: 200,
      partsSpent: 10,
      fault: null,
      clientLeft: false,
    });
    expect(request?.headers.authorization).toBe(`Bearer ${token}`);
    expect(server.partsSpent).toBe(10);
    expect(server.issuedTokens).toEqual([token]);
  });

  it('can be changed while it runs', async () => {
    server.gate(['datasheet'], 'text', 403);
    const gated = await askApi(
      fetch,
      token,
      '{ supParts(ids: []) { bestDatasheet { url } } }',
      {},
      server.apiUrl,
    );
    expect(gated.status).toBe(403);
    server.setPartLimit(0, 200);
    expect((await search()).errors[0]?.message).toContain('part limit of 0');
    server.setAuthRefusal('401-empty');
    server.revokeAllTokens();
    expect((await search()).status).toBe(401);
    const clientSecret = server.rotateSecret();
    expect(server.clientSecret).toBe(clientSecret);
    server.setTokenLifetime(5);
    const renewed = await askToken(fetch, server, {}, server.identityUrl);
    expect(renewed.body.expires_in).toBe(5);
    expect(server.requestsTo('identity')).toHaveLength(1);
  });

  it('answers 404 elsewhere', async () => {
    expect((await fetch(new URL('/elsewhere', server.apiUrl))).status).toBe(404);
  });

  it('starts the same way for callers that Vite does not run', async () => {
    const launched = await launchNexarServer({ partLimit: 3 });
    const { body } = await askToken(fetch, launched, {}, launched.identityUrl);
    const reply = await askApi(fetch, String(body.access_token), mpnSearch, { q: 'LM358' }, launched.apiUrl);
    expect(reply.errors[0]?.message).toContain('part limit of 3');
    await launched.close();
  });
});

describe('faults', () => {
  it('last for so many requests, one after another, at one endpoint', async () => {
    server.fault('api', { kind: 'status', status: 500 }, { times: 2 });
    server.fault('api', { kind: 'unauthorized' }, { times: 1 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await post()).status);
    expect(statuses).toEqual([500, 500, 401, 200]);
    expect((await askToken(fetch, server, {}, server.identityUrl)).status).toBe(200);
    expect(server.requestsTo('api').map(({ fault }) => fault)).toEqual([
      'status',
      'status',
      'unauthorized',
      null,
    ]);
    expect(server.partsSpent).toBe(10);
  });

  it('wait for the operation that is to meet them', async () => {
    server.fault('api', { kind: 'status', status: 500 }, { times: 1, operation: 'SearchMpn' });
    server.fault('api', { kind: 'unauthorized' }, { times: 1, operation: 'Suggest' });
    const asking = (name: string) =>
      post({ body: JSON.stringify({ query: `query ${name} { __typename }` }) });
    const statuses = [];
    for (const name of ['Other', 'Suggest', 'SearchMpn', 'SearchMpn'])
      statuses.push((await asking(name)).status);
    expect(statuses).toEqual([200, 401, 500, 200]);
  });

  it('last until they are cleared', async () => {
    server.fault('identity', { kind: 'status', status: 503, retryAfter: 7 });
    for (let count = 0; count < 3; count += 1) {
      const response = await fetch(server.identityUrl, { method: 'POST' });
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '7']);
    }
    server.clearFaults();
    expect((await askToken(fetch, server, {}, server.identityUrl)).status).toBe(200);
  });

  it('delay', async () => {
    server.fault('api', { kind: 'delay', ms: 150 }, { times: 1 });
    const start = performance.now();
    expect((await search()).data.supSearchMpn.hits).toBe(46);
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  it('delay or silence that the client does not wait for', async () => {
    for (const fault of [{ kind: 'delay', ms: 60_000 }, { kind: 'silence' }] as const) {
      server.clearRequests();
      server.fault('api', fault, { times: 1 });
      await expect(post({ signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      await expect.poll(() => server.requests[0]?.clientLeft).toBe(true);
      expect(server.requests[0]).toMatchObject({ status: null, partsSpent: 0 });
    }
    expect(server.partsSpent).toBe(0);
  });

  it('an Auth code under 200', async () => {
    server.fault('api', { kind: 'auth-code', code: 'AuthExpiredToken' }, { times: 1 });
    const { status, errors } = await search();
    expect([status, errors[0]?.extensions?.code]).toEqual([200, 'AuthExpiredToken']);
  });

  it('429 with and without Retry-After', async () => {
    server.fault('api', { kind: 'too-many-requests', retryAfter: 3 }, { times: 1 });
    server.fault('api', { kind: 'too-many-requests' }, { times: 1 });
    const [first, second] = [await post(), await post()];
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '3']);
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, null]);
  });

  it.each([200, 502] as const)('a web page with status %d', async (status) => {
    server.fault('api', { kind: 'html', status }, { times: 1 });
    const response = await post();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  it('a connection that is cut before the answer', async () => {
    server.fault('api', { kind: 'cut', when: 'before' }, { times: 1 });
    await expect(post()).rejects.toThrow('fetch failed');
    expect(server.requests[0]).toMatchObject({ fault: 'cut', status: null, clientLeft: false });
  });

  it('a connection that is cut in the middle of the answer', async () => {
    server.fault('api', { kind: 'cut', when: 'midway' }, { times: 1 });
    const response = await post();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(server.partsSpent).toBe(10);
  });

  it('JSON that ends too early', async () => {
    server.fault('api', { kind: 'truncated' }, { times: 1 });
    const text = await (await post()).text();
    expect(text.length).toBeGreaterThan(100);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('partial data with errors', async () => {
    const path = ['supSearchMpn', 'results', 1];
    server.fault('api', { kind: 'partial', path, message: 'Half of it' }, { times: 1 });
    const { status, data, errors } = await search();
    expect(status).toBe(200);
    expect(data.supSearchMpn.results[0].part.mpn).toBe('LM358');
    expect(data.supSearchMpn.results[1]).toBeNull();
    expect(errors).toEqual([{ message: 'Half of it', path }]);
  });

  it('a huge answer', async () => {
    server.fault('api', { kind: 'huge', bytes: 3_000_000 }, { times: 1 });
    const { data } = (await (await post()).json()) as { data: { filler: string } };
    expect(data.filler.length).toBeGreaterThanOrEqual(3_000_000);
  });

  it('a redirect, and what a client that follows it shows', async () => {
    server.fault('api', { kind: 'redirect' }, { times: 2 });
    const response = await post({ redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([307, '/redirected/graphql']);
    expect((await post()).status).toBe(200);
    expect(server.requests.map(({ path }) => path)).toEqual(['/graphql', '/graphql', '/redirected/graphql']);
  });
});

describe('a prepared search', () => {
  const query =
    'query ($text: String!, $start: Int!, $limit: Int!) { supSearchMpn(q: $text, start: $start, limit: $limit) { results { part { mpn } } } }';
  const ask = (text: string, start: number) =>
    askApi(fetch, token, query, { text, start, limit: 10 }, server.apiUrl);

  it('is answered with the same bytes, however many parts are asked for', async () => {
    const bytes = server.prepareSearch({ query, text: 'LM358', limit: 30 });
    const bodies = await Promise.all(
      [10, 5].map(async (limit) => {
        const variables = { text: 'LM358', start: 0, limit };
        return (await post({ body: JSON.stringify({ query, variables }) })).text();
      }),
    );
    expect(bodies[0]).toBe(bodies[1]);
    expect(Buffer.byteLength(bodies[0] ?? '')).toBe(bytes);
    expect(JSON.parse(bodies[0] ?? '').data.supSearchMpn.results).toHaveLength(30);
  });

  it('leaves other texts and later pages to the sample', async () => {
    server.prepareSearch({ query, text: 'LM358', limit: 30 });
    expect((await ask('LM358', 10)).data.supSearchMpn.results).toHaveLength(10);
    expect((await ask('NE555', 0)).data.supSearchMpn.results.length).toBeLessThanOrEqual(10);
  });

  it('finds the parts of the catalog that the server was given', async () => {
    const [part] = catalog();
    const small = await startNexarServer({ parts: part ? [part] : [] });
    const { body } = await askToken(fetch, small, {}, small.identityUrl);
    const { data } = await askApi(
      fetch,
      String(body.access_token),
      query,
      { text: part?.mpn, start: 0, limit: 10 },
      small.apiUrl,
    );
    await small.close();
    expect(data.supSearchMpn.results).toEqual([{ part: { mpn: part?.mpn } }]);
  });
});
