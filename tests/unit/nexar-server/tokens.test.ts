import { describe, expect, it } from 'vitest';
import { createTestNexar } from '../../nexar-server/test-nexar';
import { askApi, askToken, identityAddress, mpnSearch, signIn } from '../electron/sample/nexar-queries';

const tenParts = { q: 'LM358' };

describe('the token endpoint', () => {
  it('issues a token that the API accepts', async () => {
    const nexar = createTestNexar();
    const { status, body } = await askToken(nexar.fetch, nexar.credentials);
    expect(status).toBe(200);
    expect(body).toMatchObject({ expires_in: 86_400, token_type: 'Bearer' });
    expect(String(body.access_token).split('.')).toHaveLength(3);
    const reply = await askApi(nexar.fetch, String(body.access_token), mpnSearch, tenParts);
    expect(reply.data.supSearchMpn.hits).toBeGreaterThan(30);
    expect(reply.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['a wrong secret', { client_secret: 'wrong' }, 400, 'invalid_client'],
    ['no id', { client_id: undefined }, 400, 'invalid_client'],
    ['a wrong scope', { scope: 'design.domain' }, 400, 'invalid_scope'],
    ['no scope', { scope: undefined }, 400, 'invalid_scope'],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('refuses %s', async (_what, form, status, error) => {
    const nexar = createTestNexar();
    expect(await askToken(nexar.fetch, nexar.credentials, form)).toEqual({ status, body: { error } });
  });

  it('answers 401 to a wrong secret if set to', async () => {
    const nexar = createTestNexar({ invalidClientStatus: 401 });
    expect((await askToken(nexar.fetch, nexar.credentials, { client_secret: 'wrong' })).status).toBe(401);
  });

  it('accepts a form only', async () => {
    const { fetch } = createTestNexar();
    const asJson = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    const response = await fetch(identityAddress, asJson);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'invalid_request' });
  });

  it('keeps issued tokens valid when the secret is rotated, and accepts only the new secret', async () => {
    const nexar = createTestNexar();
    const ask = await signIn(nexar);
    const before = nexar.credentials;
    const clientSecret = nexar.control.rotateSecret();
    expect((await ask(mpnSearch, tenParts)).errors).toEqual([]);
    expect((await askToken(nexar.fetch, before)).body).toEqual({ error: 'invalid_client' });
    expect((await askToken(nexar.fetch, { ...before, clientSecret })).status).toBe(200);
  });

  it('answers 429 beyond its rate, and a token again after a second', async () => {
    let now = 0;
    const nexar = createTestNexar({ tokensPerSecond: 2, now: () => now });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await askToken(nexar.fetch, nexar.credentials)).status);
    }
    now = 1_000;
    statuses.push((await askToken(nexar.fetch, nexar.credentials)).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });
});

describe('a token', () => {
  const invalid = { code: 'AuthInvalidToken' };

  it.each([
    ['401-empty', 401, []],
    ['401-errors', 401, [invalid]],
    ['200-errors', 200, [invalid]],
  ] as const)('is refused as %s if it is unknown', async (authRefusal, status, extensions) => {
    const { fetch } = createTestNexar({ authRefusal });
    const reply = await askApi(fetch, 'no-token', mpnSearch, tenParts);
    expect(reply.status).toBe(status);
    expect(reply.data).toBeNull();
    expect(reply.errors.map((error) => error.extensions)).toEqual(extensions);
  });

  it('expires by the clock', async () => {
    let now = 0;
    const nexar = createTestNexar({ tokenLifetimeSeconds: 60, now: () => now });
    const ask = await signIn(nexar);
    now = 59_999;
    expect((await ask(mpnSearch, tenParts)).errors).toEqual([]);
    now = 60_000;
    const { errors } = await ask(mpnSearch, tenParts);
    expect(errors).toEqual([
      { message: 'The access token has expired', extensions: { code: 'AuthExpiredToken' } },
    ]);
  });

  it('is refused once all are revoked, and a new one is accepted', async () => {
    const nexar = createTestNexar();
    const ask = await signIn(nexar);
    nexar.control.revokeAllTokens();
    expect((await ask(mpnSearch, tenParts)).status).toBe(401);
    const again = await signIn(nexar);
    expect((await again(mpnSearch, tenParts)).status).toBe(200);
    expect(nexar.control.issuedTokens).toHaveLength(2);
  });
});
