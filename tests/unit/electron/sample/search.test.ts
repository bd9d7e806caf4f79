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

  it('pages', async () => {
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

  it('brings near misses after what fits', async () => {
    const { mpns } = await search('STM32F103C8T6');
    expect(mpns[0]).toBe('STM32F103C8T6');
    expect(mpns).toContain('STM32F103CBT6');
  });

  it('finds by manufacturer, earlier manufacturer and words of the description', async () => {
    expect((await search('lm358 fairchild')).mpns).toContain('LM358');
    expect((await search('temperature sensor')).mpns).toContain('DS18B20+');
  });

  it('answers null, not a list, where nothing is found', async () => {
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

describe('filters, order and counts', () => {
  const filtered = `query Filtered($q: String, $filters: Map, $sort: String, $sortDir: SupSortDirection, $inStockOnly: Boolean) {
    supSearch(q: $q, filters: $filters, sort: $sort, sortDir: $sortDir, inStockOnly: $inStockOnly, limit: 100) {
      hits
      results { part { mpn category { name } manufacturer { name } } }
      manufacturerAgg { company { name } count }
      inStockAgg { isInStock count }
      categoryAgg { category { name } count }
      specAggs(attributeNames: ["capacitance"]) { min max displayMin displayMax buckets { displayValue count } }
      appliedFilters { shortname values }
    }
  }`;

  it('by manufacturer, by alias, and with nothing and no error for a misspelt one', async () => {
    const ofOnsemi = await ask(filtered, { q: 'LM358', filters: { manufacturer_id: '278' } });
    const ofFairchild = await ask(filtered, { q: 'LM358', filters: { manufacturer_id: 'Fairchild' } });
    const misspelt = await ask(filtered, { q: 'LM358', filters: { manufacturer_id: 'Fairchlid' } });
    expect(ofOnsemi.data.supSearch.hits).toBeGreaterThan(3);
    expect(ofFairchild.data.supSearch.hits).toBe(ofOnsemi.data.supSearch.hits);
    expect(misspelt.data.supSearch.hits).toBe(0);
    expect(misspelt.errors).toEqual([]);
  });

  it('by category and by the range of an attribute', async () => {
    const filters = { category_id: 'Ceramic Capacitors', capacitance: '(1e-6__2e-5)' };
    const { data } = await ask(filtered, { filters });
    const { hits, specAggs, appliedFilters } = data.supSearch;
    expect(hits).toBeGreaterThan(3);
    expect(specAggs[0]).toMatchObject({ displayMin: '1 µF', displayMax: '10 µF' });
    expect(appliedFilters).toContainEqual({ shortname: 'category_id', values: ['Ceramic Capacitors'] });
  });

  it('counts manufacturers, categories and stock over all hits', async () => {
    const { data } = await ask(filtered, { q: 'LM358' });
    const sum = (buckets: { count: number }[]) => buckets.reduce((total, { count }) => total + count, 0);
    expect(sum(data.supSearch.manufacturerAgg)).toBe(46);
    expect(sum(data.supSearch.inStockAgg)).toBe(46);
    expect(data.supSearch.manufacturerAgg[0].company.name).toBe('Texas Instruments');
    const inStock = await ask(filtered, { q: 'LM358', inStockOnly: true });
    const counted = data.supSearch.inStockAgg.find(
      (bucket: { isInStock: boolean }) => bucket.isInStock,
    ).count;
    expect(inStock.data.supSearch.hits).toBe(counted);
  });

  it('sorts both ways', async () => {
    const up = await ask(filtered, { q: 'LM358', sort: 'mpn', sortDir: 'asc' });
    const down = await ask(filtered, { q: 'LM358', sort: 'mpn', sortDir: 'desc' });
    const mpns = (reply: typeof up): string[] =>
      reply.data.supSearch.results.map(({ part }: { part: { mpn: string } }) => part.mpn);
    expect(mpns(up)).toEqual(mpns(up).toSorted());
    expect(mpns(down)).toEqual(mpns(up).toSorted().toReversed());
  });
});

describe('the free queries', () => {
  it('suggests MPNs that begin with the text', async () => {
    const { data } = await ask(
      '{ supSuggest(q: "lm358d", partNumbersOnly: true) { text inManufacturerName } }',
    );
    const texts = data.supSuggest.map(({ text }: { text: string }) => text);
    expect(texts).toContain('LM358DR');
    expect(texts[0]).toBe('LM358D');
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.every((text: string) => text.startsWith('LM358D'))).toBe(true);
  });

  it('corrects what finds nothing, and only that', async () => {
    const correction =
      'query Correct($q: String!) { supSpellingCorrection(q: $q) { correctionString hits } }';
    expect((await search('ML358')).hits).toBe(0);
    const { data } = await ask(correction, { q: 'ML358' });
    expect(data.supSpellingCorrection[0]).toEqual({ correctionString: 'LM358', hits: 46 });
    expect((await ask(correction, { q: 'LM358' })).data.supSpellingCorrection).toEqual([]);
  });

  it('lists categories, manufacturers, sellers and attributes', async () => {
    const { data } = await ask(`{
      supCategories(ids: ["4161"]) { name numParts children { name } }
      supManufacturers(ids: ["278"]) { name aliases }
      supSellers(ids: ["459", "2401"]) { name }
      supAttributes { shortname }
    }`);
    expect(data.supCategories[0].children.length).toBeGreaterThan(5);
    expect(data.supCategories[0].numParts).toBeGreaterThan(300);
    expect(data.supManufacturers[0].aliases).toContain('Fairchild');
    expect(data.supSellers).toEqual([{ name: 'Digi-Key' }, { name: 'Mouser' }]);
    expect(data.supAttributes.length).toBeGreaterThan(40);
  });
});

describe('supMultiMatch', () => {
  const match = `query Match($queries: [SupPartMatchQuery!]!, $options: SupPartMatchOptions) {
    supMultiMatch(queries: $queries, options: $options) { reference hits error parts { mpn } }
  }`;

  it('answers each line in its order, echoes references, and has three parts a line by default', async () => {
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

  it('allows 100 parts over all lines', async () => {
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
