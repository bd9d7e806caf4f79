import { describe, expect, it } from 'vitest';
import type { GraphqlAnswer } from '../../../../../electron/nexar/graphql/graphql-answer';
import { partSchema } from '../../../../../electron/shared/contract/part';
import { part, searchOf } from './search-bench';

describe('similar parts', () => {
  const market = { country: 'DE', currency: 'EUR' };
  const similar = (supParts: unknown, errors: GraphqlAnswer['errors'] = []): GraphqlAnswer => ({
    data: { supParts },
    errors,
    moreErrors: 0,
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

  it('are complete and counted together with the part itself', async () => {
    const { search, sent } = searchOf(similar([{ id: '1', similarParts: [part, { ...part, id: '2' }] }]));
    const found = await search.similar({ id: '1', mpn: 'LM358' }, market);
    expect(sent.map(({ operationName, variables: asked }) => [operationName, asked])).toEqual([
      ['SimilarParts', { ids: ['1'], ...market }],
    ]);
    expect(found).toMatchObject({ hits: 2, partsSpent: 3, requestId: 'r-2', warnings: [] });
    for (const each of found.parts) expect(partSchema.safeParse(each.part).error).toBeUndefined();
    expect(found.parts[0]?.part.offers).toHaveLength(1);
  });

  it('are counted and reported if they cannot be read', async () => {
    const { search } = searchOf(similar([{ id: '1', similarParts: [part, { id: 7 }] }]));
    expect(await search.similar({ id: '1', mpn: 'LM358' }, market)).toMatchObject({
      hits: 1,
      partsSpent: 3,
      undeliveredParts: 0,
      leftOut: { unread: { parts: 1 } },
    });
  });

  it.each([
    ['a part that has none', [{ id: '1', similarParts: [] }], 1],
    ['a part that the service no longer knows', [null], 0],
  ])('are empty for %s', async (_what, supParts, partsSpent) => {
    const { search } = searchOf(similar(supParts));
    expect(await search.similar({ id: '1', mpn: 'LM358' }, market)).toMatchObject({
      hits: 0,
      parts: [],
      partsSpent,
    });
  });

  it.each([[null], [[{ id: '1', similarParts: null }]], [[{ id: '1' }]], ['x']])(
    'cannot be read from %j',
    async (supParts) => {
      const { search } = searchOf(similar(supParts));
      await expect(search.similar({ id: '1', mpn: 'LM358' }, market)).rejects.toMatchObject({
        failure: { code: 'answer-unreadable', requestId: 'r-2' },
      });
    },
  );

  it('are refused after one request outside the plan, whatever else the plan lacks', async () => {
    for (const errors of [[gated], [specsGate, { ...gated, path: null }]]) {
      const { search, sent } = searchOf(similar([null], errors));
      await expect(search.similar({ id: '1', mpn: 'LM358' }, market)).rejects.toMatchObject({
        failure: { code: 'outside-plan', requestId: 'r-2', retryable: false },
      });
      expect(sent).toHaveLength(1);
    }
  });

  it('are returned without the specifications that the plan lacks', async () => {
    const { search, sent } = searchOf(
      similar([null], [specsGate]),
      similar([{ id: '1', similarParts: [{ ...part, specs: undefined }] }]),
    );
    const found = await search.similar({ id: '1', mpn: 'LM358' }, market);
    expect(found).toMatchObject({ hits: 1, outsidePlan: ['specifications'], warnings: [] });
    expect(sent.map(({ query }) => query.includes('specs'))).toEqual([true, false]);
  });
});
