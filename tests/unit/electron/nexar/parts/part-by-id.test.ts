import { describe, expect, it } from 'vitest';
import type { GraphqlAnswer } from '../../../../../electron/nexar/graphql/graphql-answer';
import { partSchema } from '../../../../../electron/shared/contract/part';
import { part, searchOf } from './search-bench';

describe('a part by its id', () => {
  const market = { country: 'DE', currency: 'EUR' };
  const answer = (supParts: unknown, errors: GraphqlAnswer['errors'] = []) => ({
    data: { supParts },
    errors,
    moreErrors: 0,
    requestId: 'r-3',
  });

  it('is complete for the market and counts as one part', async () => {
    const { search, sent } = searchOf(answer([part]));
    const found = await search.part({ id: '1', mpn: 'LM358' }, market);
    expect(sent.map(({ operationName, variables }) => [operationName, variables])).toEqual([
      ['PartById', { ids: ['1'], ...market }],
    ]);
    expect(found).toMatchObject({ partsSpent: 1, requestId: 'r-3', warnings: [] });
    expect(partSchema.parse(found.parts[0]?.part)).toMatchObject(market);
  });

  it('is reported as gone if the service no longer knows it', async () => {
    const { search } = searchOf(answer([null]));
    await expect(search.part({ id: '1', mpn: 'LM358' }, market)).rejects.toMatchObject({
      failure: { code: 'part-gone' },
    });
  });

  it.each([[null], ['x'], [[{ id: 7 }]], [undefined]])('cannot be read from %j', async (supParts) => {
    const { search } = searchOf(answer(supParts));
    await expect(search.part({ id: '1', mpn: 'LM358' }, market)).rejects.toMatchObject({
      failure: { requestId: 'r-3' },
    });
  });
});
