import { describe, expect, it } from 'vitest';
import { createSampleNexar } from '../../../../electron/sample/sample-nexar';
import { askApi, askToken, identityAddress, mpnSearch, signIn } from './nexar-queries';

const tenParts = { q: 'LM358' };

describe('the token endpoint', () => {
  it('gives a token that the API takes', async () => {
    const nexar = createSampleNexar();
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
    const nexar = createSampleNexar();
    expect(await askToken(nexar.fetch, nexar.credentials, form)).toEqual({ status, body: { error } });
  });

  it('may answer 401 to a wrong secret', async () => {
    const nexar = createSampleNexar({ invalidClientStatus: 401 });
    expect((await askToken(nexar.fetch, nexar.credentials, { client_secret: 'wrong' })).status).toBe(401);
  });

  it('takes a form only', async () => {
    const { fetch } = createSampleNexar();
    const asJson = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    const response = await fetch(identityAddress, asJson);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'invalid_request' });
  });

  it('keeps issued tokens when the secret is rotated, and takes only the new one', async () => {
    const nexar = createSampleNexar();
    const ask = await signIn(nexar);
    const before = nexar.credentials;
    const clientSecret = nexar.control.rotateSecret();
    expect((await ask(mpnSearch, tenParts)).errors).toEqual([]);
    expect((await askToken(nexar.fetch, before)).body).toEqual({ error: 'invalid_client' });
    expect((await askToken(nexar.fetch, { ...before, clientSecret })).status).toBe(200);
  });

  it('answers 429 beyond its rate, and again after a second', async () => {
    let now = 0;
    const nexar = createSampleNexar({ tokensPerSecond: 2, now: () => now });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await askToken(nexar.fetch, nexar.credentials)).status);
    }
    now = 1_000;
    statuses.push((await askToken(nexar.fetch, nexar.credentials)).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });
});

describe('the bearer', () => {
  const invalid = { code: 'AuthInvalidToken' };

  it.each([
    ['401-empty', 401, []],
    ['401-errors', 401, [invalid]],
    ['200-errors', 200, [invalid]],
  ] as const)('is refused as %s', async (authRefusal, status, extensions) => {
    const { fetch } = createSampleNexar({ authRefusal });
    const reply = await askApi(fetch, 'no-token', mpnSearch, tenParts);
    expect(reply.status).toBe(status);
    expect(reply.data).toBeNull();
    expect(reply.errors.map((error) => error.extensions)).toEqual(extensions);
  });

  it('expires by the clock', async () => {
    let now = 0;
    const nexar = createSampleNexar({ tokenLifetimeSeconds: 60, now: () => now });
    const ask = await signIn(nexar);
    now = 59_999;
    expect((await ask(mpnSearch, tenParts)).errors).toEqual([]);
    now = 60_000;
    const { errors } = await ask(mpnSearch, tenParts);
    expect(errors).toEqual([
      { message: 'The access token has expired', extensions: { code: 'AuthExpiredToken' } },
    ]);
  });

  it('is refused once all are revoked, and a new one is taken', async () => {
    const nexar = createSampleNexar();
    const ask = await signIn(nexar);
    nexar.control.revokeAllTokens();
    expect((await ask(mpnSearch, tenParts)).status).toBe(401);
    const again = await signIn(nexar);
    expect((await again(mpnSearch, tenParts)).status).toBe(200);
    expect(nexar.control.issuedTokens).toHaveLength(2);
  });
});
