import { beforeAll, describe, expect, it } from 'vitest';
import { createSampleNexar } from '../../../../electron/sample/sample-nexar';
import { mpnSearch, signIn } from './nexar-queries';

let ask: Awaited<ReturnType<typeof signIn>>;

beforeAll(async () => {
  ask = await signIn(createSampleNexar());
});

async function search(q: string, more: Record<string, unknown> = {}) {
  const { data } = await ask(mpnSearch, { q, ...more });
  const results: { part: { mpn: string; manufacturer: { name: string } } }[] =
    data.supSearchMpn.results ?? [];
  return { hits: data.supSearchMpn.hits as number, mpns: results.map(({ part }) => part.mpn) };
}

describe('supSearchMpn', () => {
  it('finds the LM358 and its suffixes, the exact MPN of every manufacturer first', async () => {
    const { hits, mpns } = await search('LM358');
    expect(hits).toBe(46);
    expect(mpns).toHaveLength(10);
    expect(mpns.slice(0, 5)).toEqual(['LM358', 'LM358', 'LM358', 'LM358', 'LM358']);
  });

  it('returns the page that start and limit name', async () => {
    const all = await search('LM358', { limit: 100 });
    const second = await search('LM358', { start: 10, limit: 5 });
    expect(second.mpns).toEqual(all.mpns.slice(10, 15));
    expect((await search('LM358', { start: 900 })).mpns).toEqual([]);
  });

  it.each([
    ['ASV-18432MHZ-EJ-T', 'ASV-18.432MHZ-EJ-T'],
    ['asv18.432mhzejt', 'ASV-18.432MHZ-EJ-T'],
    ['lm358n nopb', 'LM358N/NOPB'],
    ['RC0603FR0710KL', 'RC0603FR-0710KL'],
  ])('ignores punctuation, case and spaces: %s', async (q, mpn) => {
    expect((await search(q)).mpns[0]).toBe(mpn);
  });

  it('returns near misses after better matches', async () => {
    const { mpns } = await search('STM32F103C8T6');
    expect(mpns[0]).toBe('STM32F103C8T6');
    expect(mpns).toContain('STM32F103CBT6');
  });

  it.each(['lm358 fairchild', 'temperature sensor', '100 nF 0603 X7R 50 V', 'capacitor'])(
    'finds no parts by words and values: %s',
    async (q) => {
      expect((await search(q)).hits).toBe(0);
    },
  );

  it('answers null, not an empty list, if nothing is found', async () => {
    const { data } = await ask(mpnSearch, { q: 'ZZ9PLURALZALPHA' });
    expect(data.supSearchMpn).toEqual({ hits: 0, results: null });
  });

  it.each([
    [{ start: 1_001 }, ['start must be between 0 and 1000']],
    [{ limit: 101 }, ['limit must be between 0 and 100']],
    [{ start: -1, limit: -1 }, ['start must be between 0 and 1000', 'limit must be between 0 and 100']],
  ])('refuses a window out of range: %o', async (window, messages) => {
    const { data, errors } = await ask(mpnSearch, { q: 'LM358', ...window });
    expect(data).toBeNull();
    expect(errors.map(({ message }) => message)).toEqual(messages);
  });
});

describe('supSearch', () => {
  const textSearch = 'query ($q: String) { supSearch(q: $q, limit: 100) { hits results { part { mpn } } } }';

  async function searchText(q: string) {
    const { data } = await ask(textSearch, { q });
    const results: { part: { mpn: string } }[] = data.supSearch.results ?? [];
    return results.map(({ part }) => part.mpn);
  }

  it.each([
    ['lm358 fairchild', 'LM358'],
    ['temperature sensor', 'DS18B20+'],
    ['opamp dual', 'LM358'],
    ['MLCC X7R', 'GRM188R71H104KA93D'],
    ['atmega', 'ATMEGA328P-PU'],
    ['10 kΩ 0603', 'RC0603FR-0710KL'],
    ['crystal 16 MHz', 'ABLS-16.000MHZ-B4-T'],
  ])('finds “%s” by manufacturer, words, values and MPN', async (q, mpn) => {
    expect(await searchText(q)).toContain(mpn);
  });

  it('finds a value however it is scaled, and no other one', async () => {
    const found = await searchText('100 nF 0603 X7R 50 V');
    expect(found).toHaveLength(8);
    expect(await searchText('0.1 µF 0603 X7R 0.05 kV')).toEqual(found);
    expect(await searchText('100 nF 0603 X7R 5 V')).toEqual([]);
    expect(await searchText('100 pF 0603 X7R 50 V')).toEqual([]);
  });
});

describe('filters and counts', () => {
  const filtered = `query Filtered($q: String, $filters: Map, $inStockOnly: Boolean) {
    supSearchMpn(q: $q, filters: $filters, inStockOnly: $inStockOnly, limit: 100) {
      hits
      results { part { mpn category { name } manufacturer { name } } }
      manufacturerAgg { company { name } count }
      inStockAgg { isInStock count }
      categoryAgg { category { name } count }
      specAggs(attributeNames: ["capacitance"], size: 3) { buckets { displayValue count } }
    }
  }`;

  it('select by manufacturer or alias; a misspelled one gives no parts and no error', async () => {
    const ofOnsemi = await ask(filtered, { q: 'LM358', filters: { manufacturer_id: '278' } });
    const ofFairchild = await ask(filtered, { q: 'LM358', filters: { manufacturer_id: 'Fairchild' } });
    const misspelled = await ask(filtered, { q: 'LM358', filters: { manufacturer_id: 'Fairchlid' } });
    expect(ofOnsemi.data.supSearchMpn.hits).toBeGreaterThan(3);
    expect(ofFairchild.data.supSearchMpn.hits).toBe(ofOnsemi.data.supSearchMpn.hits);
    expect(misspelled.data.supSearchMpn.hits).toBe(0);
    expect(misspelled.errors).toEqual([]);
  });

  it('select by category and by the range of an attribute', async () => {
    const filters = { category_id: 'Ceramic Capacitors', capacitance: '(1e-6__2e-5)' };
    const { data } = await ask(filtered, { filters });
    const { hits, specAggs, results } = data.supSearchMpn;
    expect(hits).toBeGreaterThan(3);
    const values: string[] = specAggs[0].buckets.map(
      ({ displayValue }: { displayValue: string }) => displayValue,
    );
    expect(values).toHaveLength(3);
    for (const value of values) expect(value).toMatch(/^([1-9]|10)(\.\d+)? µF$/);
    for (const { part } of results) expect(part.category.name).toBe('Ceramic Capacitors');
  });

  it('count manufacturers and stock over all hits', async () => {
    const { data } = await ask(filtered, { q: 'LM358' });
    const sum = (buckets: { count: number }[]) => buckets.reduce((total, { count }) => total + count, 0);
    expect(sum(data.supSearchMpn.manufacturerAgg)).toBe(46);
    expect(sum(data.supSearchMpn.inStockAgg)).toBe(46);
    expect(data.supSearchMpn.manufacturerAgg[0].company.name).toBe('Texas Instruments');
    const inStock = await ask(filtered, { q: 'LM358', inStockOnly: true });
    const counted = data.supSearchMpn.inStockAgg.find(
      (bucket: { isInStock: boolean }) => bucket.isInStock,
    ).count;
    expect(inStock.data.supSearchMpn.hits).toBe(counted);
  });
});

describe('the free queries', () => {
  it('suggest MPNs that begin with the text', async () => {
    const { data } = await ask(
      '{ supSuggest(q: "lm358d", partNumbersOnly: true) { text inCategoryName inManufacturerName } }',
    );
    const texts = data.supSuggest.map(({ text }: { text: string }) => text);
    const pairs = data.supSuggest.map((one: object) => JSON.stringify(one));
    expect(texts).toContain('LM358DR');
    expect(texts[0]).toBe('LM358D');
    expect(new Set(texts).size).toBeLessThanOrEqual(10);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(texts.every((text: string) => text.startsWith('LM358D'))).toBe(true);
  });

  it('correct a text that finds nothing, and no other', async () => {
    const correction =
      'query Correct($q: String!) { supSpellingCorrection(q: $q) { correctionString hits } }';
    expect((await search('ML358')).hits).toBe(0);
    const { data } = await ask(correction, { q: 'ML358' });
    expect(data.supSpellingCorrection[0]).toEqual({ correctionString: 'LM358', hits: 46 });
    expect((await ask(correction, { q: 'LM358' })).data.supSpellingCorrection).toEqual([]);
  });

  it('find a category by its id', async () => {
    const { data } = await ask('{ supCategories(ids: ["4161"]) { id } }');
    expect(data.supCategories).toEqual([{ id: '4161' }]);
  });
});

describe('supMultiMatch', () => {
  const match = `query Match($queries: [SupPartMatchQuery!]!) {
    supMultiMatch(queries: $queries) { reference hits error parts { mpn } }
  }`;

  it('answers each line in its order, echoes references, and returns three parts a line by default', async () => {
    const { data } = await ask(match, {
      queries: [
        { mpn: 'LM358', reference: 'one' },
        { mpn: 'ZZ9PLURALZALPHA', reference: 'two' },
        { mpn: 'LM358', manufacturer: 'Fairchild' },
        { mpn: 'LM358', manufacturer: 'Texsa Instruments' },
        {},
      ],
    });
    const [one, two, three, four, five] = data.supMultiMatch;
    expect(one).toMatchObject({ reference: 'one', error: null });
    expect(one.hits).toBeGreaterThan(one.parts.length);
    expect(one.parts).toHaveLength(3);
    expect(two).toEqual({ reference: 'two', hits: 0, error: null, parts: [] });
    expect(three.parts[0]).toEqual({ mpn: 'LM358' });
    expect(four).toEqual({ reference: null, hits: 0, error: null, parts: [] });
    expect(five.error).toContain('mpn');
  });

  it('finds a part by a SKU', async () => {
    const offers =
      '{ supSearchMpn(q: "NE555P", limit: 1) { results { part { sellers { offers { sku } } } } } }';
    const { data } = await ask(offers);
    const { sku } = data.supSearchMpn.results[0].part.sellers[0].offers[0];
    const found = await ask(match, { queries: [{ sku }, { mpnOrSku: sku }] });
    expect(found.data.supMultiMatch.map(({ parts }: { parts: unknown[] }) => parts)).toEqual([
      [{ mpn: 'NE555P' }],
      [{ mpn: 'NE555P' }],
    ]);
  });

  it('allows at most 100 parts over all lines', async () => {
    const lines = (count: number) => ({
      queries: Array.from({ length: count }, () => ({ mpn: 'LM358', limit: 10 })),
    });
    expect((await ask(match, lines(10))).data.supMultiMatch).toHaveLength(10);
    expect((await ask(match, lines(11))).errors).toHaveLength(1);
  });
});

describe('supParts', () => {
  it('answers in the order of the ids, null where there is none', async () => {
    const { data } = await ask('{ supSearchMpn(q: "RP2040", limit: 1) { results { part { id } } } }');
    const { id } = data.supSearchMpn.results[0].part;
    const byId = await ask('query ById($ids: [String!]!) { supParts(ids: $ids) { mpn } }', {
      ids: ['1', id],
    });
    expect(byId.data.supParts).toEqual([null, { mpn: 'RP2040' }]);
  });
});
