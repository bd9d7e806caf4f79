import { describe, expect, it } from 'vitest';
import { createSampleNexar } from '../../../../electron/sample/sample-nexar';
import type { RequestRecord } from '../../../nexar-server/request-record';
import { createTestNexar } from '../../../nexar-server/test-nexar';
import { appDocument } from './app-documents';
import { apiAddress, askApi, askToken, mpnSearch, signIn } from './nexar-queries';

const tenParts = { q: 'LM358' };

describe('the schema', () => {
  it.each(['2025-01', '2026-02'] as const)(
    '%s accepts the app’s search and all of its fragments',
    async (schemaVersion) => {
      const ask = await signIn(createTestNexar({ schemaVersion }));
      const variables = { text: 'LM358', country: 'US', currency: 'USD', start: 0, limit: 10 };
      const { errors, data } = await ask(appDocument('SearchMpn'), variables);
      expect(errors).toEqual([]);
      expect(data.supSearchMpn.results).toHaveLength(10);
    },
  );

  it('2025-01 does not know a field that 2026-02 has added', async () => {
    const query = '{ supSuggest(q: "LM358") { inPartId } }';
    const older = await signIn(createTestNexar({ schemaVersion: '2025-01' }));
    const { status, data, errors } = await older(query);
    expect({ status, data }).toEqual({ status: 400, data: null });
    expect(errors.map(({ message }) => message)).toEqual([
      'The field `inPartId` does not exist on the type `SupSuggestion`.',
    ]);
    const newer = await signIn(createTestNexar({ schemaVersion: '2026-02' }));
    expect((await newer(query)).status).toBe(200);
  });

  it.each(['{ supSearchMpn(', ''])('refuses a text that is not a query: %s', async (text) => {
    const ask = await signIn(createSampleNexar());
    expect((await ask(text)).status).toBe(400);
  });

  it('refuses a request without a query', async () => {
    const { fetch } = createSampleNexar();
    expect((await fetch(apiAddress, { method: 'POST', body: '{}' })).status).toBe(400);
  });
});

describe('fetch', () => {
  it('rejects with an AbortError when its signal aborts, before or during the request', async () => {
    const { fetch } = createSampleNexar();
    const init = { method: 'POST', body: 'a=b' };
    await expect(fetch(apiAddress, { ...init, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const controller = new AbortController();
    const request = fetch(apiAddress, { ...init, signal: controller.signal });
    controller.abort();
    await expect(request).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('gives a token to the sample’s own credentials, and answers a search', async () => {
    const nexar = createSampleNexar();
    const { status, body } = await askToken(nexar.fetch, nexar.credentials);
    expect(status).toBe(200);
    expect(body).toMatchObject({ expires_in: 86_400, token_type: 'Bearer' });
    const reply = await askApi(nexar.fetch, String(body.access_token), mpnSearch, tenParts);
    expect(reply.data.supSearchMpn.hits).toBeGreaterThan(30);
    expect(reply.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('reports every request of a test Nexar and what it cost', async () => {
    const records: RequestRecord[] = [];
    const nexar = createTestNexar({ onRequest: (record) => records.push(record) });
    const ask = await signIn(nexar);
    await ask(mpnSearch, tenParts);
    const [token, search] = records;
    expect(token).toMatchObject({ endpoint: 'identity', status: 200, partsSpent: 0 });
    expect(token?.form).toEqual({
      grant_type: 'client_credentials',
      client_id: nexar.credentials.clientId,
      client_secret: nexar.credentials.clientSecret,
      scope: 'supply.domain',
    });
    expect(search).toMatchObject({
      endpoint: 'api',
      operationName: 'MpnSearch',
      variables: tenParts,
      partsSpent: 10,
    });
    expect(search?.headers.authorization).toBe(`Bearer ${nexar.control.issuedTokens[0]}`);
  });

  it('answers 404 to other paths', async () => {
    expect((await createSampleNexar().fetch('https://api.nexar.com/')).status).toBe(404);
  });

  it('answers as application/graphql-response+json where that is accepted', async () => {
    const accept = 'application/graphql-response+json, application/json';
    const init = { method: 'POST', headers: { accept }, body: '{}' };
    expect((await createSampleNexar().fetch(apiAddress, init)).headers.get('content-type')).toMatch(
      /^application\/graphql-resp/,
    );
  });
});
