import { describe, expect, it } from 'vitest';
import { askToken } from '../electron/sample/nexar-queries';
import { serverForEachTest } from './server-for-each-test';

const nexar = serverForEachTest();

describe('faults', () => {
  it('answer as many requests as set, one fault after another, at one endpoint', async () => {
    nexar.server.fault('api', { kind: 'status', status: 500 }, { times: 2 });
    nexar.server.fault('api', { kind: 'unauthorized' }, { times: 1 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await nexar.post()).status);
    expect(statuses).toEqual([500, 500, 401, 200]);
    expect((await askToken(fetch, nexar.server, {}, nexar.server.identityUrl)).status).toBe(200);
    expect(nexar.server.requestsTo('api').map(({ fault }) => fault)).toEqual([
      'status',
      'status',
      'unauthorized',
      null,
    ]);
    expect(nexar.server.partsSpent).toBe(10);
  });

  it('wait for the operation that they are set for', async () => {
    nexar.server.fault('api', { kind: 'status', status: 500 }, { times: 1, operation: 'SearchMpn' });
    nexar.server.fault('api', { kind: 'unauthorized' }, { times: 1, operation: 'Suggest' });
    const asking = (name: string) =>
      nexar.post({ body: JSON.stringify({ query: `query ${name} { __typename }` }) });
    const statuses = [];
    for (const name of ['Other', 'Suggest', 'SearchMpn', 'SearchMpn'])
      statuses.push((await asking(name)).status);
    expect(statuses).toEqual([200, 401, 500, 200]);
  });

  it('last until they are cleared unless their number is set', async () => {
    nexar.server.fault('identity', { kind: 'status', status: 503, retryAfter: 7 });
    for (let count = 0; count < 3; count += 1) {
      const response = await fetch(nexar.server.identityUrl, { method: 'POST' });
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '7']);
    }
    nexar.server.clearFaults();
    expect((await askToken(fetch, nexar.server, {}, nexar.server.identityUrl)).status).toBe(200);
  });

  it('delay the true answer', async () => {
    nexar.server.fault('api', { kind: 'delay', ms: 150 }, { times: 1 });
    const start = performance.now();
    expect((await nexar.search()).data.supSearchMpn.hits).toBe(46);
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  it('answer nothing, and spend nothing, if the client leaves during a delay or a silence', async () => {
    for (const fault of [{ kind: 'delay', ms: 60_000 }, { kind: 'silence' }] as const) {
      nexar.server.clearRequests();
      nexar.server.fault('api', fault, { times: 1 });
      await expect(nexar.post({ signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      await expect.poll(() => nexar.server.requests[0]?.clientLeft).toBe(true);
      expect(nexar.server.requests[0]).toMatchObject({ status: null, partsSpent: 0 });
    }
    expect(nexar.server.partsSpent).toBe(0);
  });

  it('send an Auth code with status 200', async () => {
    nexar.server.fault('api', { kind: 'auth-code', code: 'AuthExpiredToken' }, { times: 1 });
    const { status, errors } = await nexar.search();
    expect([status, errors[0]?.extensions?.code]).toEqual([200, 'AuthExpiredToken']);
  });

  it('send 429 with and without Retry-After', async () => {
    nexar.server.fault('api', { kind: 'too-many-requests', retryAfter: 3 }, { times: 1 });
    nexar.server.fault('api', { kind: 'too-many-requests' }, { times: 1 });
    const [first, second] = [await nexar.post(), await nexar.post()];
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '3']);
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, null]);
  });

  it.each([200, 502] as const)('send a web page with status %d', async (status) => {
    nexar.server.fault('api', { kind: 'html', status }, { times: 1 });
    const response = await nexar.post();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  it('cut the connection before the answer', async () => {
    nexar.server.fault('api', { kind: 'cut', when: 'before' }, { times: 1 });
    await expect(nexar.post()).rejects.toThrow('fetch failed');
    expect(nexar.server.requests[0]).toMatchObject({ fault: 'cut', status: null, clientLeft: false });
  });

  it('cut the connection in the middle of the answer', async () => {
    nexar.server.fault('api', { kind: 'cut', when: 'midway' }, { times: 1 });
    const response = await nexar.post();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(nexar.server.partsSpent).toBe(10);
  });

  it('send JSON that ends too early', async () => {
    nexar.server.fault('api', { kind: 'truncated' }, { times: 1 });
    const text = await (await nexar.post()).text();
    expect(text.length).toBeGreaterThan(100);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('send partial data with errors', async () => {
    const path = ['supSearchMpn', 'results', 1];
    nexar.server.fault('api', { kind: 'partial', path, message: 'Half of it' }, { times: 1 });
    const { status, data, errors } = await nexar.search();
    expect(status).toBe(200);
    expect(data.supSearchMpn.results[0].part.mpn).toBe('LM358');
    expect(data.supSearchMpn.results[1]).toBeNull();
    expect(errors).toEqual([{ message: 'Half of it', path }]);
  });

  it('send a huge answer', async () => {
    nexar.server.fault('api', { kind: 'huge', bytes: 3_000_000 }, { times: 1 });
    const { data } = (await (await nexar.post()).json()) as { data: { filler: string } };
    expect(data.filler.length).toBeGreaterThanOrEqual(3_000_000);
  });

  it('redirect to a path that gives the same answer', async () => {
    nexar.server.fault('api', { kind: 'redirect' }, { times: 2 });
    const response = await nexar.post({ redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([307, '/redirected/graphql']);
    expect((await nexar.post()).status).toBe(200);
    expect(nexar.server.requests.map(({ path }) => path)).toEqual([
      '/graphql',
      '/graphql',
      '/redirected/graphql',
    ]);
  });
});
