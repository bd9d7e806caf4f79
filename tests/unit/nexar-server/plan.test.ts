import { describe, expect, it } from 'vitest';
import { createTestNexar } from '../../nexar-server/test-nexar';
import { mpnSearch, signIn } from '../electron/sample/nexar-queries';

const tenParts = { q: 'LM358' };

describe('the part limit', () => {
  it('counts the parts returned, not hits and not requests', async () => {
    const nexar = createTestNexar();
    const ask = await signIn(nexar);
    await ask(mpnSearch, { q: 'LM358', limit: 3 });
    expect(nexar.control.partsSpent).toBe(3);
    await ask('{ supSearchMpn(q: "LM358") { hits } supCategories { id } supSuggest(q: "LM") { text } }');
    expect(nexar.control.partsSpent).toBe(3);
    await ask('{ supMultiMatch(queries: [{mpn: "LM358"}, {mpn: "NE555", limit: 1}]) { parts { mpn } } }');
    expect(nexar.control.partsSpent).toBe(7);
    await ask('{ a: supSearchMpn(q: "LM358", limit: 2) { results { part { similarParts { mpn } } } } }');
    expect(nexar.control.partsSpent).toBe(7 + 2 + 8);
  });

  it.each([500, 200] as const)(
    'refuses with status %d what goes beyond it, and still answers what fits and what is free',
    async (partLimitStatus) => {
      const nexar = createTestNexar({ partLimit: 12, partLimitStatus });
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
      expect((await ask('{ supCategories { id } }')).errors).toEqual([]);
    },
  );

  it('may be 0, as for a new application', async () => {
    const ask = await signIn(createTestNexar({ partLimit: 0 }));
    expect((await ask(mpnSearch, tenParts)).errors[0]?.message).toMatch(
      /^You have exceeded your part limit of 0\./,
    );
  });
});

describe('a plan', () => {
  const withSheet = `query Sheets($withSheets: Boolean!) {
    supSearchMpn(q: "LM358", limit: 2) { results { part { mpn ...Sheet @include(if: $withSheets) } } }
  }
  fragment Sheet on SupPart { bestDatasheet { url } }`;

  it('refuses a gated field that is executed, names its path, and answers the other fields', async () => {
    const ask = await signIn(createTestNexar({ gates: ['datasheet'] }));
    const { data, errors } = await ask(withSheet, { withSheets: true });
    expect(data.supSearchMpn.results[0].part.mpn).toBe('LM358');
    expect(errors).toHaveLength(2);
    expect(errors[0]?.message).toMatch(/not authorized.*bestDatasheet/);
    expect(errors[0]?.path).toEqual(['supSearchMpn', 'results', 0, 'part', 'bestDatasheet']);
  });

  it('allows a skipped fragment in the mode "executed" and refuses it in the mode "text"', async () => {
    const nexar = createTestNexar({ gates: ['datasheet'] });
    const ask = await signIn(nexar);
    expect((await ask(withSheet, { withSheets: false })).errors).toEqual([]);
    const spent = nexar.control.partsSpent;
    nexar.control.gate(['datasheet'], 'text');
    const { data, errors } = await ask(withSheet, { withSheets: false });
    expect(data).toBeNull();
    expect(errors[0]?.message).toMatch(/not authorized.*bestDatasheet/);
    expect(nexar.control.partsSpent).toBe(spent);
  });

  it('returns no part if it lacks specifications that a query asks for, and charges none', async () => {
    const nexar = createTestNexar({ gates: ['specs'] });
    const ask = await signIn(nexar);
    const { data, errors } = await ask(
      '{ supSearchMpn(q: "LM358") { results { part { specs { value } } } } }',
    );
    expect(data.supSearchMpn.results).toBeNull();
    expect(errors[0]?.message).toMatch(/not authorized.*specs/);
    expect(nexar.control.partsSpent).toBe(0);
  });

  it('leaves out one specification if it lacks the lifecycle', async () => {
    const nexar = createTestNexar();
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
  ] as const)('that lacks %s refuses %s', async (gate, field) => {
    const nexar = createTestNexar();
    const ask = await signIn(nexar);
    const query = `{ supSearchMpn(q: "NE555P", limit: 1) { results { part { mpn ${field} } } } }`;
    expect((await ask(query)).errors).toEqual([]);
    nexar.control.gate([gate]);
    expect((await ask(query)).errors[0]?.message).toMatch(/not authorized/);
  });
});
