import { describe, expect, it } from 'vitest';
import { launchNexarServer } from '../../nexar-server/launch-nexar-server.mjs';
import { askApi, askToken, mpnSearch } from '../electron/sample/nexar-queries';
import { serverForEachTest } from './server-for-each-test';

const nexar = serverForEachTest();

describe('the server', () => {
  it('is as new after a reset: no token is valid, nothing is spent, gated, faulty or recorded', async () => {
    await nexar.search();
    expect(nexar.server.partsSpent).toBeGreaterThan(0);
    nexar.server.gate(['datasheet']);
    nexar.server.rotateSecret();
    nexar.server.fault('identity', { kind: 'status', status: 503 });
    const secret = nexar.server.clientSecret;
    nexar.server.reset();
    expect(nexar.server.partsSpent).toBe(0);
    expect(nexar.server.requests).toEqual([]);
    expect(nexar.server.clientSecret).not.toBe(secret);
    expect((await nexar.search()).status).toBe(401);
    expect((await askToken(fetch, nexar.server, {}, nexar.server.identityUrl)).status).toBe(200);
    expect(nexar.server.issuedTokens).toHaveLength(1);
  });

  it('answers over HTTP and records its requests', async () => {
    const { status, data } = await nexar.search();
    expect(status).toBe(200);
    expect(data.supSearchMpn.hits).toBe(46);
    const [request, ...others] = nexar.server.requests;
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
    expect(request?.headers.authorization).toBe(`Bearer ${nexar.token}`);
    expect(nexar.server.partsSpent).toBe(10);
    expect(nexar.server.issuedTokens).toEqual([nexar.token]);
  });

  it('can be changed while it runs', async () => {
    nexar.server.gate(['datasheet'], 'text', 403);
    const gated = await nexar.query('{ supParts(ids: []) { bestDatasheet { url } } }', {});
    expect(gated.status).toBe(403);
    nexar.server.setPartLimit(0, 200);
    expect((await nexar.search()).errors[0]?.message).toContain('part limit of 0');
    nexar.server.setAuthRefusal('401-empty');
    nexar.server.revokeAllTokens();
    expect((await nexar.search()).status).toBe(401);
    const clientSecret = nexar.server.rotateSecret();
    expect(nexar.server.clientSecret).toBe(clientSecret);
    nexar.server.setTokenLifetime(5);
    const renewed = await askToken(fetch, nexar.server, {}, nexar.server.identityUrl);
    expect(renewed.body.expires_in).toBe(5);
    expect(nexar.server.requestsTo('identity')).toHaveLength(1);
  });

  it('answers 404 on other paths', async () => {
    expect((await fetch(new URL('/elsewhere', nexar.server.apiUrl))).status).toBe(404);
  });

  it('starts the same way for callers that Vite does not load', async () => {
    const launched = await launchNexarServer({ partLimit: 3 });
    const { body } = await askToken(fetch, launched, {}, launched.identityUrl);
    const reply = await askApi(fetch, String(body.access_token), mpnSearch, { q: 'LM358' }, launched.apiUrl);
    expect(reply.errors[0]?.message).toContain('part limit of 3');
    await launched.close();
  });
});
