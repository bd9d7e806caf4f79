import { describe, expect, it } from 'vitest';
import type { GraphqlAnswer } from '../../../../../electron/nexar/graphql/graphql-answer';
import { createSessionGaps } from '../../../../../electron/nexar/plan-gaps';
import { partSchema } from '../../../../../electron/shared/contract/part';
import { part, searchOf } from './search-bench';

const variables = { text: 'LM358', start: 0, limit: 10, country: 'DE', currency: 'EUR' };
const answer = (
  results: unknown[] | null,
  hits: number,
  more: Partial<GraphqlAnswer> = {},
): GraphqlAnswer => ({
  data: { supSearchMpn: { hits, warnings: null, results } },
  errors: [],
  moreErrors: 0,
  requestId: 'r-1',
  ...more,
});

describe('an answer', () => {
  it('is read into parts that follow the contract', async () => {
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
      offers: [
        {
          stock: { kind: 'in-stock-quantity-unknown' },
          moq: 10,
          prices: [{ price: '0.1', converted: { price: '0.12', currency: 'EUR' } }],
        },
      ],
    });
    expect(JSON.stringify(first?.part)).not.toContain('opatz8j6');
    expect(first?.urls.offers.get('o-1')).toContain('opatz8j6');
  });

  it.each([[null], [[]]])('is empty with results %j', async (results) => {
    const { search } = searchOf(answer(results, 0));
    expect(await search.search(variables)).toMatchObject({ hits: 0, parts: [], partsSpent: 0 });
  });

  it('keeps the readable parts and counts those unreadable and missing', async () => {
    const { search } = searchOf(answer([{ part }, { part: { id: 7 } }, null, { part: null }], 7));
    const found = await search.search(variables);
    expect(found.parts).toHaveLength(1);
    // Three of the seven are missing from the list.
    expect(found).toMatchObject({ partsSpent: 4, undeliveredParts: 5, leftOut: { unread: { parts: 1 } } });
  });

  it('includes the errors beside its data', async () => {
    const { search } = searchOf(answer([{ part }], 1, { errors: [{ message: 'half of it is missing' }] }));
    expect((await search.search(variables)).warnings).toEqual(['half of it is missing']);
  });

  it('is unreadable without a search result', async () => {
    const { search } = searchOf({ data: { other: 1 }, errors: [], moreErrors: 0, requestId: null });
    await expect(search.search(variables)).rejects.toMatchObject({ failure: { code: 'answer-unreadable' } });
  });
});

describe('a field outside the plan', () => {
  const gate = {
    message: 'You are not authorized to access the field',
    path: ['supSearchMpn', 'results', 0, 'part', 'specs'],
  };

  it('is omitted from the query, and the search repeated once, if its refusal lost the parts', async () => {
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

  it('is omitted by both of two simultaneous searches that met it', async () => {
    const gated = () => answer(null, 47, { errors: [gate] });
    const { search } = searchOf(gated(), gated(), answer([{ part }], 47), answer([{ part }], 47));
    const both = await Promise.all([search.search(variables), search.search({ ...variables, start: 10 })]);
    expect(both.map((found) => found.parts.length)).toEqual([1, 1]);
  });

  it('is reported in the service’s words if it belongs to no group', async () => {
    const message = 'You are not authorized to access the field `cad`.';
    const { search } = searchOf(answer([{ part }], 1, { errors: [{ message, path: null }] }));
    expect((await search.search(variables)).warnings).toEqual([message]);
  });

  it('is not concluded from counts that fail for another reason, which are omitted for this session alone', async () => {
    const counts = (message: string) => ({ message, path: ['supSearchMpn', 'specAggs'] });
    for (const [message, remembered] of [
      ['Internal error', []],
      ['You are not authorized to access this resource', ['counts']],
    ] as const) {
      const known = createSessionGaps();
      const { search, sent } = searchOf(
        { gaps: known },
        answer(null, 47, { errors: [counts(message)] }),
        answer([{ part }], 47),
        answer([{ part }], 47),
      );
      await search.search(variables);
      await search.search({ ...variables, start: 10 });
      expect(sent.map(({ query }) => query.includes('specAggs'))).toEqual([true, false, false]);
      expect([...(await known.known())]).toEqual(remembered);
    }
  });

  it('leads to no second request if the parts were returned anyway', async () => {
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
