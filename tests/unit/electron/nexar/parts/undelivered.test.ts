import { describe, expect, it } from 'vitest';
import type { GraphqlError } from '../../../../../electron/nexar/graphql/graphql-answer';
import { part, searchOf } from './search-bench';

const market = { country: 'DE', currency: 'EUR' };
const boom: GraphqlError[] = [{ message: 'Unexpected Execution Error', path: ['supSearchMpn', 'results'] }];
const unread = { part: { id: [] } };

function search(supSearchMpn: object, errors: GraphqlError[] = [], start = 0) {
  const answer = { data: { supSearchMpn }, errors, moreErrors: 0, requestId: 'r-1' };
  return searchOf(answer).search.search({ text: 'LM358', start, limit: 10, ...market });
}

describe('a search that returns no part', () => {
  it.each([
    ['hits without results, with an error', { hits: 1, results: null }, boom, { found: 1, partsSpent: 0 }],
    ['hits without results', { hits: 47, results: [] }, [], { found: 47, partsSpent: 0 }],
    [
      'results that are null',
      { hits: 2, results: [null, { part: null }] },
      boom,
      { found: 2, partsSpent: 2 },
    ],
  ])('is a failure to deliver with %s', async (_what, answer, errors, more) => {
    const says = errors.length > 0 ? { serviceMessage: 'Unexpected Execution Error' } : {};
    await expect(search(answer, errors)).rejects.toMatchObject({
      failure: { code: 'not-delivered', retryable: true, requestId: 'r-1', ...more, ...says },
    });
  });

  it.each([
    ['an error beside no hits', { hits: 0, results: null }, boom],
    ['an error beside an empty list', { hits: 0, results: [] }, boom],
    ['neither hits nor results', { hits: null, results: null }, []],
    ['hits that cannot be read and no results', { hits: 'many', results: null }, []],
  ])('has an unknown number of hits with %s', async (_what, answer, errors) => {
    const failure = await search(answer, errors).catch((error) => error.failure);
    expect(failure).toMatchObject({ code: 'not-delivered' });
    expect(failure.found).toBeUndefined();
  });

  it.each([
    [{ hits: 1, results: [unread] }, 1],
    [{ hits: 47, results: [unread, unread] }, 2],
  ])(
    'fails differently if it contains unreadable parts, which are counted: %j',
    async (answer, partsSpent) => {
      await expect(search(answer)).rejects.toMatchObject({
        failure: { found: answer.hits, partsSpent, ...(answer.hits === 1 && { code: 'parts-unreadable' }) },
      });
    },
  );

  it('finds nothing only if the service says so without an error', async () => {
    expect(await search({ hits: 0, results: null })).toMatchObject({
      hits: 0,
      parts: [],
      undeliveredParts: 0,
    });
    expect(await search({ hits: null, results: [] })).toMatchObject({ hits: 0, parts: [] });
    // The page beyond the last hit.
    expect(await search({ hits: 12, results: [] }, [], 20)).toMatchObject({ parts: [], undeliveredParts: 0 });
  });

  it('counts the remaining hits on a later page', async () => {
    await expect(search({ hits: 12, results: null }, [], 10)).rejects.toMatchObject({
      failure: { found: 2 },
    });
  });

  it('finds nothing if the only error is a plan gate', async () => {
    const gate = { message: 'Not authorized: specAggs', path: ['supSearchMpn', 'specAggs'] };
    expect(await search({ hits: 0, results: [] }, [gate])).toMatchObject({ hits: 0, parts: [] });
  });
});

it('A search that returns some parts shows these and counts the others', async () => {
  const results = [{ part }, unread, null];
  expect(await search({ hits: 10, results }, boom)).toMatchObject({
    parts: [{}],
    partsSpent: 3,
    undeliveredParts: 8,
    leftOut: { unread: { parts: 1 } },
    warnings: ['Unexpected Execution Error'],
  });
});

it('A search that returns fewer parts than hits without an error is complete', async () => {
  const found = await search({ hits: 12, results: [{ part }, { part }] });
  expect(found).toMatchObject({ hits: 12, parts: [{}, {}], undeliveredParts: 0 });
});

describe('a request for similar parts that returns none', () => {
  const similar = (supParts: unknown[], errors: GraphqlError[] = []) =>
    searchOf({ data: { supParts }, errors, moreErrors: 0, requestId: 'r-1' }).search.similar(
      { id: '1', mpn: 'LM358' },
      market,
    );

  it.each([
    ['a part that is null, with an error', [null], boom, { code: 'not-delivered', partsSpent: 0 }],
    [
      'parts that are null',
      [{ similarParts: [null, null] }],
      [],
      { code: 'not-delivered', found: 2, partsSpent: 3 },
    ],
    [
      'parts that cannot be read',
      [{ similarParts: [{ id: [] }] }],
      [],
      { code: 'parts-unreadable', partsSpent: 2 },
    ],
  ])('fails with %s', async (_what, supParts, errors, failure) => {
    await expect(similar(supParts, errors)).rejects.toMatchObject({ failure });
  });
});
