import { expect, it } from 'vitest';
import { createRequestLog } from '../../../../../electron/logging/request-log';
import { createNexarService } from '../../../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../../../electron/nexar/nexar-session';
import { failureText } from '../../../../../renderer/texts/failure-texts';
import { createFakeClock } from '../../../fake-clock';

/** An identity server that always issues the same token, and an API that refuses it. */
function stubborn() {
  const clock = createFakeClock();
  const asked: string[] = [];
  const service = createNexarService({
    clock,
    endpoints: { identityUrl: 'https://identity.example/token', apiUrl: 'https://api.example/graphql' },
    onSecret: () => {},
    requests: createRequestLog(clock.now),
    async fetch(url) {
      const isToken = url.endsWith('/token');
      asked.push(isToken ? 'token' : 'search');
      return isToken
        ? Response.json({ access_token: 'the-only-one', token_type: 'Bearer', expires_in: 3600 })
        : new Response('', { status: 401 });
    },
  });
  const { parts, tokens } = createNexarSession(
    { service, random: () => 0.5, source: 'nexar', onTokenStatus: () => {}, onReachChanged: () => {} },
    { clientId: 'an-id', clientSecret: 'a-secret' },
  );
  const search = () => parts.search({ text: 'LM358', start: 0, limit: 10, country: 'US', currency: 'USD' });
  return { clock, asked, search, tokens };
}

const refused = { failure: { code: 'token-refused', retryable: true } };

it('A refused token that is issued again is tried once per user action', async () => {
  const { clock, asked, search, tokens } = stubborn();
  await expect(search()).rejects.toMatchObject(refused);
  expect(asked).toEqual(['token', 'search', 'token', 'search']);
  // Nothing continues automatically: neither the token nor the search is requested again.
  await clock.advance(24 * 3_600_000);
  expect(asked).toHaveLength(4);
  expect(tokens.status()).toMatchObject({ state: 'failing', failure: { code: 'token-refused' } });
  await expect(search()).rejects.toMatchObject(refused);
  expect(asked.slice(4)).toEqual(['token', 'search', 'token', 'search']);
  expect(failureText({ code: 'token-refused' })).toEqual({
    happened: 'Nexar refused the access it had just granted.',
    next: 'Test the connection in Settings. If it fails there too, replace the credentials.',
  });
});

it('None of many simultaneous searches is sent more than twice, and all of them end', async () => {
  const { clock, asked, search } = stubborn();
  const searches = Promise.allSettled(Array.from({ length: 50 }, search));
  await clock.advance(60_000);
  for (const outcome of await searches) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: refused });
  }
  expect(asked.filter((what) => what === 'search')).toHaveLength(100);
  expect(asked.filter((what) => what === 'token').length).toBeLessThanOrEqual(4);
});
