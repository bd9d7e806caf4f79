import { describe, expect, it } from 'vitest';
import { partSchema } from '../../../electron/contract/part';
import type { SearchMpnQuery } from '../../../electron/nexar/generated/supply-types';
import type { GraphqlAnswer } from '../../../electron/nexar/graphql-answer';
import type { GraphqlRequest } from '../../../electron/nexar/graphql-client';
import { createPartSearch } from '../../../electron/nexar/part-search';

type Part = NonNullable<SearchMpnQuery['supSearchMpn']['results']>[number]['part'];

/** A part with every field as the schema types it: the compiler holds it against the generated types. */
const part: Part = {
  id: '12191182',
  mpn: 'LM358',
  manufacturer: { id: '370', name: 'Texas Instruments' },
  manufacturerUrl: 'https://maker.example/lm358',
  octopartUrl: 'https://octopart.com/lm358',
  shortDescription: '',
  category: null,
  totalAvail: 12,
  estimatedFactoryLeadDays: 42,
  bestDatasheet: {
    name: 'Datasheet',
    pageCount: 20,
    url: 'http://datasheet.octopart.com/x.pdf',
    creditString: 'A credit',
    creditUrl: 'https://credit.example/',
  },
  specs: [
    {
      attribute: { shortname: 'lifecyclestatus', name: 'Lifecycle Status', group: 'Compliance' },
      value: 'Production',
      displayValue: 'Production (Last Updated: 5 days ago)',
    },
    {
      attribute: { shortname: 'rohs', name: 'RoHS', group: 'Compliance' },
      value: 'Compliant',
      displayValue: '',
    },
  ],
  sellers: [
    {
      company: { id: '459', name: 'Digi-Key' },
      isAuthorized: true,
      isBroker: false,
      offers: [
        {
          id: 'o-1',
          sku: 'SKU-1',
          inventoryLevel: -2,
          packaging: 'Tube',
          moq: 10,
          orderMultiple: null,
          clickUrl: 'https://octopart.com/opatz8j6/a1?t=x',
          updated: '2026-01-01T00:00:00Z',
          factoryLeadDays: 70,
          prices: [
            {
              quantity: 10,
              price: 0.1,
              currency: 'GBP',
              convertedPrice: 0.12,
              convertedCurrency: 'EUR',
              conversionRate: 1.2,
            },
          ],
        },
      ],
    },
  ],
};

const variables = { text: 'LM358', start: 0, limit: 10, country: 'DE', currency: 'EUR' };
const answer = (
  results: unknown[] | null,
  hits: number,
  more: Partial<GraphqlAnswer> = {},
): GraphqlAnswer => ({
  data: { supSearchMpn: { hits, warnings: null, results } },
  errors: [],
  requestId: 'r-1',
  ...more,
});

function searchOf(...answers: GraphqlAnswer[]) {
  const sent: GraphqlRequest[] = [];
  const search = createPartSearch(
    {
      async send(request) {
        sent.push(request);
        const next = answers.shift();
        if (!next) throw new Error('one request too many');
        return next;
      },
    },
    'nexar',
    () => Date.UTC(2026, 0, 1),
  );
  return { search, sent };
}

describe('an answer', () => {
  it('is read into parts that keep the contract', async () => {
    const { search } = searchOf(answer([{ part }], 47));
    const found = await search.search(variables);
    expect(found).toMatchObject({ hits: 47, partsSpent: 1, requestId: 'r-1', warnings: [], outsidePlan: [] });
    const [first] = found.parts;
    expect(partSchema.safeParse(first?.part).error).toBeUndefined();
    expect(first?.part).toMatchObject({
      description: null,
      lifecycle: { stage: 'production', text: 'Production (Last Updated: 5 days ago)' },
      leadTimeDays: 42,
      datasheet: { host: 'datasheet.octopart.com', credit: { text: 'A credit', linked: true } },
      specifications: [{ id: 'rohs', value: 'Compliant' }],
      sellerCount: 1,
      offers: [
        {
          stock: { kind: 'in-stock-quantity-unknown' },
          moq: 10,
          prices: [{ price: '0.1', converted: { price: '0.12', currency: 'EUR' } }],
        },
      ],
    });
    expect(JSON.stringify(first?.part)).not.toContain('opatz8j6');
    expect(first?.addresses.offers.get('o-1')).toContain('opatz8j6');
  });

  it.each([[null], [[]]])('with results %j is nothing found', async (results) => {
    const { search } = searchOf(answer(results, 0));
    expect(await search.search(variables)).toMatchObject({ hits: 0, parts: [], partsSpent: 0 });
  });

  it('keeps the parts that can be read, and says how many could not', async () => {
    const { search } = searchOf(answer([{ part }, { part: { id: 7 } }, null], 3));
    const found = await search.search(variables);
    expect(found.parts).toHaveLength(1);
    expect(found).toMatchObject({ partsSpent: 3, warnings: ['2 of 3 parts could not be read'] });
  });

  it('tells of errors beside its data', async () => {
    const { search } = searchOf(answer([{ part }], 1, { errors: [{ message: 'half of it is missing' }] }));
    expect((await search.search(variables)).warnings).toEqual(['half of it is missing']);
  });

  it('without a search result is unreadable', async () => {
    const { search } = searchOf({ data: { other: 1 }, errors: [], requestId: null });
    await expect(search.search(variables)).rejects.toMatchObject({ failure: { code: 'answer-unreadable' } });
  });
});

describe('a field outside the plan', () => {
  const gate = {
    message: 'You are not authorized to access the field',
    path: ['supSearchMpn', 'results', 0, 'part', 'specs'],
  };

  it('is left out of the text, and the search repeated once, when it took the parts along', async () => {
    const { search, sent } = searchOf(
      answer(null, 47, { errors: [gate] }),
      answer([{ part }], 47),
      answer([{ part }], 47),
    );
    const found = await search.search(variables);
    expect(found.outsidePlan).toEqual(['specifications']);
    expect(found.parts[0]?.part.outsidePlan).toEqual(['specifications']);
    expect(sent.map(({ query }) => query.includes('specs'))).toEqual([true, false]);
    await search.search({ ...variables, start: 10 });
    expect(sent).toHaveLength(3);
    expect(sent[2]?.query).not.toContain('specs');
  });

  it('is left out by each of two searches that met it at the same time', async () => {
    const gated = () => answer(null, 47, { errors: [gate] });
    const { search } = searchOf(gated(), gated(), answer([{ part }], 47), answer([{ part }], 47));
    const both = await Promise.all([search.search(variables), search.search({ ...variables, start: 10 })]);
    expect(both.map((found) => found.parts.length)).toEqual([1, 1]);
  });

  it('that belongs to no group is told in its own words', async () => {
    const message = 'You are not authorized to access the field `cad`.';
    const { search } = searchOf(answer([{ part }], 1, { errors: [{ message, path: null }] }));
    expect((await search.search(variables)).warnings).toEqual([message]);
  });

  it('is not asked for twice when the parts came all the same', async () => {
    const { search, sent } = searchOf(
      answer([{ part: { ...part, bestDatasheet: null } }], 1, {
        errors: [{ message: 'Not authorized: bestDatasheet', path: null }],
      }),
    );
    const found = await search.search(variables);
    expect(found).toMatchObject({ outsidePlan: ['datasheet'], warnings: [] });
    expect(sent).toHaveLength(1);
  });
});

describe('similar parts', () => {
  const market = { country: 'DE', currency: 'EUR' };
  const similar = (supParts: unknown, errors: GraphqlAnswer['errors'] = []): GraphqlAnswer => ({
    data: { supParts },
    errors,
    requestId: 'r-2',
  });
  const gated = {
    message: 'The application is not authorized to access the field `similarParts`.',
    path: ['supParts', 0, 'similarParts'],
  };
  const specsGate = {
    message: 'You are not authorized to access the field `specs`',
    path: ['supParts', 0, 'similarParts', 0, 'specs'],
  };

  it('come whole, and count with the part that was asked about', async () => {
    const { search, sent } = searchOf(similar([{ id: '1', similarParts: [part, { ...part, id: '2' }] }]));
    const found = await search.similar('1', market);
    expect(sent.map(({ operationName, variables: asked }) => [operationName, asked])).toEqual([
      ['SimilarParts', { ids: ['1'], ...market }],
    ]);
    expect(found).toMatchObject({ hits: 2, partsSpent: 3, requestId: 'r-2', warnings: [] });
    for (const each of found.parts) expect(partSchema.safeParse(each.part).error).toBeUndefined();
    expect(found.parts[0]?.part.offers).toHaveLength(1);
  });

  it('that cannot be read are counted and told of', async () => {
    const { search } = searchOf(similar([{ id: '1', similarParts: [part, { id: 7 }] }]));
    expect(await search.similar('1', market)).toMatchObject({
      hits: 1,
      partsSpent: 3,
      warnings: ['1 of 2 parts could not be read'],
    });
  });

  it.each([
    ['a part that has none', [{ id: '1', similarParts: [] }], 1],
    ['a part that the service no longer knows', [null], 0],
  ])('of %s are none', async (_what, supParts, partsSpent) => {
    const { search } = searchOf(similar(supParts));
    expect(await search.similar('1', market)).toMatchObject({ hits: 0, parts: [], partsSpent });
  });

  it.each([[null], [[{ id: '1', similarParts: null }]], [[{ id: '1' }]], ['x']])(
    'cannot be read out of %j',
    async (supParts) => {
      const { search } = searchOf(similar(supParts));
      await expect(search.similar('1', market)).rejects.toMatchObject({
        failure: { code: 'answer-unreadable', requestId: 'r-2' },
      });
    },
  );

  it('outside the plan are refused after one request, whatever else the plan lacks', async () => {
    for (const errors of [[gated], [specsGate, { ...gated, path: null }]]) {
      const { search, sent } = searchOf(similar([null], errors));
      await expect(search.similar('1', market)).rejects.toMatchObject({
        failure: { code: 'outside-plan', requestId: 'r-2', retryable: false },
      });
      expect(sent).toHaveLength(1);
    }
  });

  it('come without the specifications that the plan lacks, which took them along', async () => {
    const { search, sent } = searchOf(
      similar([null], [specsGate]),
      similar([{ id: '1', similarParts: [{ ...part, specs: undefined }] }]),
    );
    const found = await search.similar('1', market);
    expect(found).toMatchObject({ hits: 1, outsidePlan: ['specifications'], warnings: [] });
    expect(sent.map(({ query }) => query.includes('specs'))).toEqual([true, false]);
  });
});
