import { describe, expect, it } from 'vitest';
import { createRequestLog } from '../../../../electron/logging/request-log';
import { createNexarService } from '../../../../electron/nexar/nexar-service';
import { createFakeClock, type FakeClock, settled } from '../../fake-clock';

const endpoints = { identityUrl: 'https://identity.example/token', apiUrl: 'https://api.example/graphql' };
const credentials = { clientId: 'an-id', clientSecret: 'a-secret' };

/** A service whose identity server answers when the test says so. */
function service(clock: FakeClock) {
  const asked: { secret: string | null; answer: (response: Response) => void }[] = [];
  const secrets: string[] = [];
  const { requestToken } = createNexarService({
    endpoints,
    clock,
    onSecret: (secret) => secrets.push(secret),
    requests: createRequestLog(clock.now),
    fetch: (_url, init) =>
      new Promise((answer) => {
        asked.push({ secret: new URLSearchParams(String(init?.body)).get('client_secret'), answer });
      }),
  });
  return { asked, secrets, requestToken };
}

const token = () => Response.json({ access_token: 'a-token', token_type: 'Bearer', expires_in: 3600 });

describe('a service', () => {
  it('requests a token with the secret that is current when its turn comes', async () => {
    const { asked, requestToken } = service(createFakeClock());
    let current = credentials;
    const check = requestToken(() => ({ clientId: 'typed-in', clientSecret: 'typed-in' }));
    const renewal = requestToken(() => current);
    await settled();
    current = { ...credentials, clientSecret: 'rotated' };
    asked[0]?.answer(token());
    await check;
    await settled();
    asked[1]?.answer(token());
    await renewal;
    expect(asked.map(({ secret }) => secret)).toEqual(['typed-in', 'rotated']);
  });

  it('registers the secret for redaction before sending it, and the token on arrival', async () => {
    const { asked, secrets, requestToken } = service(createFakeClock());
    const issued = requestToken(() => credentials);
    await settled();
    expect([asked.length, secrets]).toEqual([1, ['a-secret']]);
    asked[0]?.answer(token());
    await issued;
    expect(secrets).toEqual(['a-secret', 'a-token']);
  });

  it('applies the pause of a renewal to the check of a new secret and reports it', async () => {
    const clock = createFakeClock();
    const { asked, requestToken } = service(clock);
    const renewal = requestToken(() => credentials);
    await settled();
    asked[0]?.answer(new Response('', { status: 429, headers: { 'retry-after': '30' } }));
    await expect(renewal).rejects.toMatchObject({ failure: { code: 'rate-limited', retryAfterMs: 30_000 } });
    await clock.advance(10_000);
    await expect(requestToken(() => ({ ...credentials, clientSecret: 'rotated' }))).rejects.toMatchObject({
      failure: { code: 'rate-limited', retryAfterMs: 20_000 },
    });
    expect(asked).toHaveLength(1);
  });

  it('does not wait for another service', async () => {
    const clock = createFakeClock();
    const [nexar, sample] = [service(clock), service(clock)];
    void nexar.requestToken(() => credentials);
    const quick = sample.requestToken(() => credentials);
    await settled();
    expect(nexar.asked).toHaveLength(1);
    sample.asked[0]?.answer(token());
    expect((await quick).accessToken).toBe('a-token');
  });
});
