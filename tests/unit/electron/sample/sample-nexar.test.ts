import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../../../electron/sample/request-record';
import { createSampleNexar } from '../../../../electron/sample/sample-nexar';
import { apiAddress, mpnSearch, signIn } from './nexar-queries';

const documents = new URL('../../../../electron/nexar/documents/', import.meta.url);
const tenParts = { q: 'LM358' };

function documentText(): string {
  const texts = readdirSync(documents).map((name) => readFileSync(new URL(name, documents), 'utf8'));
  return texts.filter((text) => !/^query (?!SearchMpn)/.test(text)).join('\n');
}

describe('the quota', () => {
  it('counts parts returned, not hits and not requests', async () => {
    const nexar = createSampleNexar();
    const ask = await signIn(nexar);
    await ask(mpnSearch, { q: 'LM358', limit: 3 });
    expect(nexar.control.partsSpent).toBe(3);
    await ask('{ supSearchMpn(q: "LM358") { hits } supCategories { name } supSuggest(q: "LM") { text } }');
    expect(nexar.control.partsSpent).toBe(3);
    await ask('{ supMultiMatch(queries: [{mpn: "LM358"}, {mpn: "NE555", limit: 1}]) { parts { mpn } } }');
    expect(nexar.control.partsSpent).toBe(7);
    await ask('{ a: supSearchMpn(q: "LM358", limit: 2) { results { part { similarParts { mpn } } } } }');
    expect(nexar.control.partsSpent).toBe(7 + 2 + 8);
  });

  it.each([500, 200] as const)(
    'is used up with status %d, and then refuses for good',
    async (partLimitStatus) => {
      const nexar = createSampleNexar({ partLimit: 12, partLimitStatus });
      const ask = await signIn(nexar);
      expect((await ask(mpnSearch, tenParts)).status).toBe(200);
      const { status, data, errors } = await ask(mpnSearch, tenParts);
      expect({ status, data }).toEqual({ status: partLimitStatus, data: null });
      expect(errors.map(({ message }) => message)).toEqual([
        'You have exceeded your part limit of 12. Please upgrade your plan. Contact us at api@nexar.com for assistance.',
      ]);
      expect(nexar.control.partsSpent).toBe(10);
      expect((await ask(mpnSearch, { q: 'LM358', limit: 2 })).errors).toEqual([]);
      expect((await ask(mpnSearch, { q: 'LM358', limit: 1 })).errors).toHaveLength(1);
      expect((await ask('{ supCategories { name } }')).errors).toEqual([]);
    },
  );

  it('may be 0, as a new application has it', async () => {
    const ask = await signIn(createSampleNexar({ partLimit: 0 }));
    expect((await ask(mpnSearch, tenParts)).errors[0]?.message).toMatch(
      /^You have exceeded your part limit of 0\./,
    );
  });
});

describe('the plan', () => {
  const withSheet = `query Sheets($withSheets: Boolean!) {
    supSearchMpn(q: "LM358", limit: 2) { results { part { mpn ...Sheet @include(if: $withSheets) } } }
  }
  fragment Sheet on SupPart { bestDatasheet { url } }`;

  it('refuses a field that is executed, with its path, and leaves the rest', async () => {
    const ask = await signIn(createSampleNexar({ gates: ['datasheet'] }));
    const { data, errors } = await ask(withSheet, { withSheets: true });
    expect(data.supSearchMpn.results[0].part.mpn).toBe('LM358');
    expect(errors).toHaveLength(2);
    expect(errors[0]?.message).toMatch(/not authorized.*bestDatasheet/);
    expect(errors[0]?.path).toEqual(['supSearchMpn', 'results', 0, 'part', 'bestDatasheet']);
  });

  it('lets a skipped fragment pass by execution, and not by text', async () => {
    const nexar = createSampleNexar({ gates: ['datasheet'] });
    const ask = await signIn(nexar);
    expect((await ask(withSheet, { withSheets: false })).errors).toEqual([]);
    const spent = nexar.control.partsSpent;
    nexar.control.gate(['datasheet'], 'text');
    const { data, errors } = await ask(withSheet, { withSheets: false });
    expect(data).toBeNull();
    expect(errors[0]?.message).toMatch(/not authorized.*bestDatasheet/);
    expect(nexar.control.partsSpent).toBe(spent);
  });

  it('without specifications a query that asks for them returns no part, and costs none', async () => {
    const nexar = createSampleNexar({ gates: ['specs'] });
    const ask = await signIn(nexar);
    const { data, errors } = await ask(
      '{ supSearchMpn(q: "LM358") { results { part { specs { value } } } } }',
    );
    expect(data.supSearchMpn.results).toBeNull();
    expect(errors[0]?.message).toMatch(/not authorized.*specs/);
    expect(nexar.control.partsSpent).toBe(0);
  });

  it('without the lifecycle that one specification is missing', async () => {
    const nexar = createSampleNexar();
    const ask = await signIn(nexar);
    const statuses = async () => {
      const query =
        '{ supSearchMpn(q: "LM358DR", limit: 1) { results { part { specs { attribute { shortname } } } } } }';
      const specs: { attribute: { shortname: string } }[] = (await ask(query)).data.supSearchMpn.results[0]
        .part.specs;
      return specs.filter(({ attribute }) => attribute.shortname === 'lifecyclestatus').length;
    };
    expect(await statuses()).toBe(1);
    nexar.control.gate(['lifecycle']);
    expect(await statuses()).toBe(0);
  });

  it.each([
    ['leadTime', 'estimatedFactoryLeadDays'],
    ['leadTime', 'sellers { offers { factoryLeadDays } }'],
    ['similarParts', 'similarParts { mpn }'],
    ['cad', 'cad { hasKicad }'],
  ] as const)('may lack %s: %s', async (gate, field) => {
    const nexar = createSampleNexar();
    const ask = await signIn(nexar);
    const query = `{ supSearchMpn(q: "NE555P", limit: 1) { results { part { mpn ${field} } } } }`;
    expect((await ask(query)).errors).toEqual([]);
    nexar.control.gate([gate]);
    expect((await ask(query)).errors[0]?.message).toMatch(/not authorized/);
  });
});

describe('the schema', () => {
  it.each(['2025-01', '2026-02'] as const)('of %s takes the documents of the app', async (schemaVersion) => {
    const ask = await signIn(createSampleNexar({ schemaVersion }));
    const variables = { text: 'LM358', country: 'US', currency: 'USD', start: 0, limit: 10 };
    const { errors, data } = await ask(documentText(), variables);
    expect(errors).toEqual([]);
    expect(data.supSearchMpn.results).toHaveLength(10);
  });

  it('of 2025-01 does not know a field of 2026-02', async () => {
    const query = '{ supSearchMpn(q: "LM358", limit: 1) { results { part { simModels { downloadUrl } } } } }';
    const older = await signIn(createSampleNexar({ schemaVersion: '2025-01' }));
    const newer = await signIn(createSampleNexar({ schemaVersion: '2026-02' }));
    const { status, data, errors } = await older(query);
    expect({ status, data }).toEqual({ status: 400, data: null });
    expect(errors.map(({ message }) => message)).toEqual([
      'The field `simModels` does not exist on the type `SupPart`.',
    ]);
    expect((await newer(query)).errors).toEqual([]);
  });

  it.each(['{ supSearchMpn(', ''])('refuses a text that is no query: %s', async (text) => {
    const ask = await signIn(createSampleNexar());
    expect((await ask(text)).status).toBe(400);
  });
});

describe('fetch', () => {
  it('rejects with an AbortError when its signal aborts, before or while it is asked', async () => {
    const { fetch } = createSampleNexar();
    const init = { method: 'POST', body: 'a=b' };
    await expect(fetch(apiAddress, { ...init, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const controller = new AbortController();
    const asked = fetch(apiAddress, { ...init, signal: controller.signal });
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('tells its hook of every request, and what it cost', async () => {
    const records: RequestRecord[] = [];
    const nexar = createSampleNexar({ onRequest: (record) => records.push(record) });
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
    const nexar = createSampleNexar();
    const accept = 'application/graphql-response+json, application/json';
    const init = { method: 'POST', headers: { accept }, body: '{}' };
    expect((await nexar.fetch(apiAddress, init)).headers.get('content-type')).toMatch(
      /^application\/graphql-resp/,
    );
  });
});
