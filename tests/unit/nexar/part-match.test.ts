import { describe, expect, it } from 'vitest';
import { parseGraphqlAnswer } from '../../../electron/nexar/graphql-answer';
import type { GraphqlRequest } from '../../../electron/nexar/graphql-client';
import { readMatches } from '../../../electron/nexar/part-match';
import { createPartSearch } from '../../../electron/nexar/part-search';
import { createSampleNexar } from '../../../electron/sample/sample-nexar';

describe('the answer to a list', () => {
  const line = (reference: string | null, hits: number) => ({ reference, hits, error: null, parts: [] });

  it('is told by the echoed reference, whatever its order', () => {
    const answer = { supMultiMatch: [line('line-1', 2), line('line-0', 1)] };
    expect(readMatches(answer, 2)?.map(({ hits }) => hits)).toEqual([1, 2]);
  });

  it('without references is told by place; a line that is left out has no hits', () => {
    expect(
      readMatches({ supMultiMatch: [line(null, 3), line(null, 4)] }, 2)?.map(({ hits }) => hits),
    ).toEqual([3, 4]);
    expect(readMatches({ supMultiMatch: [line('line-1', 5)] }, 2)?.map(({ hits }) => hits)).toEqual([0, 5]);
    expect(readMatches({}, 2)).toEqual([
      { hits: 0, error: null, parts: [] },
      { hits: 0, error: null, parts: [] },
    ]);
    expect(readMatches(null, 2)).toBeNull();
  });
});

function searchOn(sample: ReturnType<typeof createSampleNexar>) {
  const sent: GraphqlRequest[] = [];
  const { clientId, clientSecret } = sample.credentials;
  const form = `grant_type=client_credentials&client_id=${clientId}&client_secret=${clientSecret}&scope=supply.domain`;
  const search = createPartSearch(
    {
      async send(request) {
        sent.push(request);
        const token = await sample.fetch('https://x.example/connect/token', {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: form,
        });
        const { access_token } = (await token.json()) as { access_token: string };
        const answer = await sample.fetch('https://x.example/graphql', {
          method: 'POST',
          headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
          body: JSON.stringify(request),
        });
        return parseGraphqlAnswer(await answer.text()) ?? { data: null, errors: [], requestId: null };
      },
    },
    'sample',
    Date.now,
  );
  return { search, sent };
}

describe('a list', () => {
  const market = { country: 'US', currency: 'USD' };

  it('is one request, one part a line at most, in the order asked', async () => {
    const sample = createSampleNexar();
    const { search, sent } = searchOn(sample);
    const found = await search.match(['NE555P', 'QQXZ-000', 'lm-358'], market);
    expect(sent).toHaveLength(1);
    expect(found.map(({ parts }) => parts[0]?.part.mpn ?? null)).toEqual(['NE555P', null, 'LM358']);
    expect(found.map(({ partsSpent }) => partsSpent)).toEqual([1, 0, 1]);
    expect(found[2]?.hits).toBeGreaterThan(1);
    expect(sample.control.partsSpent).toBe(2);
  });

  it.each(['executed', 'text'] as const)('comes through gates by %s', async (mode) => {
    const sample = createSampleNexar();
    sample.control.gate(['specs', 'leadTime', 'datasheet'], mode);
    const { search } = searchOn(sample);
    const found = await search.match(['NE555P', 'LM358'], market);
    expect(found.map(({ parts }) => parts[0]?.part.mpn)).toEqual(['NE555P', 'LM358']);
    expect(found[0]?.outsidePlan.toSorted()).toEqual(['datasheet', 'leadTime', 'specifications']);
  });
});
