import { describe, expect, it } from 'vitest';
import { partListAnswerSchema } from '../../../../../electron/shared/contract/lookup';
import { lookupBench } from './lookup-bench';

describe('a list', () => {
  it('is one request for the part numbers that are not fresh, in order, and its parts open', async () => {
    const { lookups, matched } = lookupBench();
    const first = await lookups.lookUpList({ mpns: ['LM358', 'NE555P'] });
    expect(first.partsSpent).toBe(2);
    const second = await lookups.lookUpList({ mpns: ['BC547', 'lm358', 'LM741'] });
    expect(matched).toEqual([
      ['LM358', 'NE555P'],
      ['BC547', 'LM741'],
    ]);
    expect(second.lines.map(({ query, row }) => [query, row?.mpn])).toEqual([
      ['BC547', 'BC547'],
      ['lm358', 'LM358'],
      ['LM741', 'LM741'],
    ]);
    expect(second.partsSpent).toBe(2);
    expect(partListAnswerSchema.parse(second)).toEqual(second);
    expect((await lookups.part('id-LM741')).mpn).toBe('LM741');
  });

  it('names and counts its undelivered lines and requests only those again', async () => {
    const { lookups, matched } = lookupBench();
    const numbers = ['LM358', 'lost-1', 'NE555P'];
    const first = await lookups.lookUpList({ mpns: numbers });
    expect(first.lines.map(({ row, undelivered }) => [row?.mpn ?? null, undelivered])).toEqual([
      ['LM358', null],
      [null, { message: 'Timeout', isUnread: false, isPartLimit: false }],
      ['NE555P', null],
    ]);
    expect(first.partsSpent).toBe(3);
    // The reason belongs to its line and is not repeated as a warning.
    expect(first.warnings).toEqual([]);
    expect(partListAnswerSchema.parse(first)).toEqual(first);
    expect((await lookups.lookUpList({ mpns: numbers })).lines[1]?.undelivered).toEqual({
      message: 'Timeout',
      isUnread: false,
      isPartLimit: false,
    });
    expect(matched).toEqual([numbers, ['lost-1']]);
  });

  it('shares with others in flight what they ask for too', async () => {
    const { lookups, matched } = lookupBench();
    const equal = [
      lookups.lookUpList({ mpns: ['LM358', 'NE555P'] }),
      lookups.lookUpList({ mpns: ['lm358', 'NE555P'] }),
    ];
    const other = lookups.lookUpList({ mpns: ['BC847B', 'NE555P'] });
    const lines = (await Promise.all([...equal, other])).map((answer) =>
      answer.lines.map(({ query, row }) => [query, row?.mpn]),
    );
    expect(lines).toEqual([
      [
        ['LM358', 'LM358'],
        ['NE555P', 'NE555P'],
      ],
      [
        ['lm358', 'LM358'],
        ['NE555P', 'NE555P'],
      ],
      [
        ['BC847B', 'BC847B'],
        ['NE555P', 'NE555P'],
      ],
    ]);
    expect(matched).toHaveLength(2);
    expect(matched.flat().sort()).toEqual(['BC847B', 'LM358', 'NE555P']);
  });

  it('does not fail with another that the user declines: what both want is asked for again', async () => {
    const { lookups, matched } = lookupBench();
    const declined = lookups.lookUpList({ mpns: ['too dear', 'NE555P'] });
    const other = lookups.lookUpList({ mpns: ['BC847B', 'NE555P'] });
    await expect(declined).rejects.toMatchObject({ failure: { code: 'declined' } });
    expect((await other).lines.map(({ row }) => row?.mpn)).toEqual(['BC847B', 'NE555P']);
    expect((await other).partsSpent).toBe(2);
    expect(matched).toHaveLength(3);
    expect(matched.at(-1)).toEqual(['NE555P']);
  });

  it('sends nothing if all of it is fresh', async () => {
    const { lookups, matched } = lookupBench();
    await lookups.lookUpList({ mpns: ['LM358'] });
    expect((await lookups.lookUpList({ mpns: ['LM358'] })).partsSpent).toBe(0);
    expect(matched).toHaveLength(1);
  });
});
