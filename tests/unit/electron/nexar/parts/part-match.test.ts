import { describe, expect, it } from 'vitest';
import { type GraphqlAnswer, readGraphqlAnswer } from '../../../../../electron/nexar/graphql/graphql-answer';
import type { GraphqlRequest } from '../../../../../electron/nexar/graphql/graphql-client';
import { readMatches } from '../../../../../electron/nexar/parts/part-match';
import { createPartSearch } from '../../../../../electron/nexar/parts/part-search';
import { createTestNexar } from '../../../../nexar-server/test-nexar';
import { searchOf } from './search-bench';

describe('the answer to a list', () => {
  const line = (reference: string | null, hits: number) => ({ reference, hits, error: null, parts: [] });

  it('is matched by the echoed reference in any order', () => {
    const answer = { supMultiMatch: [line('line-1', 2), line('line-0', 1)] };
    expect(readMatches(answer, 2)?.map(({ hits }) => hits)).toEqual([1, 2]);
  });

  it('is matched by position without references; nothing is known of an omitted line', () => {
    expect(
      readMatches({ supMultiMatch: [line(null, 3), line(null, 4)] }, 2)?.map(({ hits }) => hits),
    ).toEqual([3, 4]);
    expect(readMatches({ supMultiMatch: [line('line-1', 5)] }, 2)?.map(({ hits }) => hits)).toEqual([
      null,
      5,
    ]);
    const unknown = { hits: null, error: null, parts: null, place: null };
    expect(readMatches({}, 2)).toEqual([unknown, unknown]);
    expect(readMatches(null, 2)).toBeNull();
  });

  it('does not match a line without a reference once another is out of position', () => {
    const hitsOf = (lines: unknown[]) =>
      readMatches({ supMultiMatch: lines }, lines.length)?.map(({ hits }) => hits);
    expect(hitsOf([line('line-1', 5), null])).toEqual([null, 5]);
    expect(hitsOf([line('line-2', 5), line(null, 7), line('line-0', 6)])).toEqual([6, null, 5]);
    expect(hitsOf([line('line-9', 5), line('line-1', 6)])).toEqual([null, 6]);
    expect(hitsOf([line('line-0', 5), line('line-0', 6)])).toEqual([5, null]);
    expect(hitsOf([line('line-0', 5), line(null, 6), line('line-2', 7)])).toEqual([5, 6, 7]);
  });
});

describe('a line without a part', () => {
  const market = { country: 'US', currency: 'USD' };
  const line = (more: object) => ({ reference: 'line-0', hits: 0, error: null, parts: [], ...more });
  const matched = (supMultiMatch: unknown[], errors: GraphqlAnswer['errors'] = []) => {
    const answer = readGraphqlAnswer({ data: { supMultiMatch }, errors });
    if (!answer) throw new Error('no answer');
    return searchOf(answer).search.match(
      supMultiMatch.length > 0 ? supMultiMatch.map((_, at) => ({ mpn: `LM${at}` })) : [{ mpn: 'LM0' }],
      market,
    );
  };
  const undelivered = async (supMultiMatch: unknown[], errors: GraphqlAnswer['errors'] = []) => {
    const [first] = await matched(supMultiMatch, errors);
    return first?.undelivered;
  };

  it('is not found only if the service reports no match without an error', async () => {
    expect(await undelivered([line({})])).toBeNull();
  });

  it.each([
    ['an error of its own', [line({ error: 'Timeout' })], [], 'Timeout'],
    ['hits, but no part', [line({ hits: 3 })], [], null],
    ['no line at all', [], [], null],
    ['null in place of the line', [null], [], null],
    ['a number in place of the line', [7], [], null],
    ['hits that cannot be read', [line({ hits: 'many' })], [], null],
    [
      'an error about the line beside it',
      [line({})],
      [{ message: 'Boom', path: ['supMultiMatch', 0] }],
      'Boom',
    ],
    ['an error about the whole answer', [line({})], [{ message: 'Boom', path: null }], 'Boom'],
  ])('is undelivered with %s', async (_what, lines, errors, message) => {
    expect(await undelivered(lines, errors)).toEqual({ message, isUnread: false, isPartLimit: false });
  });

  it('is not found if an error concerns another line', async () => {
    const error = { message: 'Boom', path: ['supMultiMatch', 1, 'parts'] };
    expect(await undelivered([line({}), line({ reference: 'line-1', hits: 1 })], [error])).toBeNull();
  });

  it('has the reason of its own error, even if others failed for the same or another reason', async () => {
    const lines = Array.from({ length: 100 }, (_, at) => line({ reference: `line-${at}`, parts: null }));
    const errorAt = (at: number, message: string) => ({ message, path: ['supMultiMatch', at, 'parts'] });
    const same = await matched(
      lines,
      lines.slice(1).map((_, at) => errorAt(at + 1, 'Timeout')),
    );
    expect(same.map((found) => found.undelivered?.message)).toEqual([
      undefined,
      ...Array.from({ length: 99 }, () => 'Timeout'),
    ]);
    const each = await matched(
      lines,
      lines.map((_, at) => errorAt(at, `Timeout of ${at}`)),
    );
    expect(each.map((found) => found.undelivered?.message)).toEqual(lines.map((_, at) => `Timeout of ${at}`));
    expect(each.map(({ warnings, moreWarnings }) => [warnings, moreWarnings])).toEqual(
      lines.map((_, at) => [[`Timeout of ${at}`], 0]),
    );
  });

  it('has the reason of an error at an unknown position if it has no position itself', async () => {
    const lines = [line({ reference: 'line-9' }), line({ reference: 'line-1', hits: 0 })];
    const found = await matched(lines, [{ message: 'Boom', path: ['supMultiMatch', 0, 'parts'] }]);
    expect(found.map(({ undelivered: reason }) => reason?.message)).toEqual(['Boom', undefined]);
  });

  it('counts a part that matches no line once', async () => {
    const supMultiMatch = [
      line({ reference: 'line-7', hits: 1, parts: [{ id: 'a' }, { id: 'b' }] }),
      line({ reference: 'line-1' }),
    ];
    const { search } = searchOf({ data: { supMultiMatch }, errors: [], moreErrors: 0, requestId: 'r-1' });
    const lines = await search.match([{ mpn: 'LM358' }, { mpn: 'NE555' }], market);
    expect(lines.map(({ partsSpent, undelivered }) => [partsSpent, undelivered !== null])).toEqual([
      [2, true],
      [0, false],
    ]);
  });

  it('is undelivered if its part is unreadable, which is still counted', async () => {
    const lines = [line({ hits: 1, parts: [{ id: [] }] })];
    const { search } = searchOf({
      data: { supMultiMatch: lines },
      errors: [],
      moreErrors: 0,
      requestId: 'r-1',
    });
    expect((await search.match([{ mpn: 'LM358' }], market))[0]).toMatchObject({
      hits: 1,
      partsSpent: 1,
      undelivered: { message: null, isUnread: true, isPartLimit: false },
    });
  });
});

function searchOn(sample: ReturnType<typeof createTestNexar>) {
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
        return (
          readGraphqlAnswer(await answer.json()) ?? {
            data: null,
            errors: [],
            moreErrors: 0,
            requestId: null,
          }
        );
      },
    },
    'sample',
    Date.now,
  );
  return { search, sent };
}

describe('a list', () => {
  const market = { country: 'US', currency: 'USD' };

  it('is one request with at most one part per line, in the requested order', async () => {
    const sample = createTestNexar();
    const { search, sent } = searchOn(sample);
    const found = await search.match([{ mpn: 'NE555P' }, { mpn: 'QQXZ-000' }, { mpn: 'lm-358' }], market);
    expect(sent).toHaveLength(1);
    expect(found.map(({ parts }) => parts[0]?.part.mpn ?? null)).toEqual(['NE555P', null, 'LM358']);
    expect(found.map(({ partsSpent }) => partsSpent)).toEqual([1, 0, 1]);
    expect(found[2]?.hits).toBeGreaterThan(1);
    expect(sample.control.partsSpent).toBe(2);
  });

  it('finds a part of another name of its manufacturer only, and counts none for a misspelled one', async () => {
    const sample = createTestNexar();
    const { search } = searchOn(sample);
    const manufacturers = ['Fairchild', 'Texas Instruments', 'Fairchlid'];
    const found = await search.match(
      manufacturers.map((manufacturer) => ({ mpn: 'BC547B', manufacturer })),
      market,
    );
    expect(found.map(({ parts }) => parts[0]?.part.manufacturer?.name ?? null)).toEqual([
      'onsemi',
      null,
      null,
    ]);
    expect(found.map(({ hits, undelivered }) => [hits, undelivered])).toEqual([
      [expect.any(Number), null],
      [0, null],
      [0, null],
    ]);
    expect(sample.control.partsSpent).toBe(1);
  });

  it.each(['executed', 'text'] as const)('passes plan gates reported by %s', async (mode) => {
    const sample = createTestNexar();
    sample.control.gate(['specs', 'leadTime', 'datasheet'], mode);
    const { search } = searchOn(sample);
    const found = await search.match([{ mpn: 'NE555P' }, { mpn: 'LM358' }], market);
    expect(found.map(({ parts }) => parts[0]?.part.mpn)).toEqual(['NE555P', 'LM358']);
    expect(found[0]?.outsidePlan.toSorted()).toEqual(['datasheet', 'leadTime', 'specifications']);
  });
});
