import { describe, expect, it } from 'vitest';
import { searchAnswerSchema } from '../../../../../electron/shared/contract/lookup';
import { lookupBench } from './lookup-bench';

describe('a text', () => {
  const search = (lookups: ReturnType<typeof lookupBench>['lookups'], text: string, more = {}) =>
    lookups.search({ text, start: 0, ...more });

  it('with values is searched for in one form, whatever its spelling', async () => {
    const { lookups, texts } = lookupBench();
    const answer = await search(lookups, '100nF 50V');
    expect(answer).toMatchObject({
      text: '100nF 50V',
      searchedFor: { kind: 'value', text: '100 nF 50 V' },
      partsSpent: 1,
    });
    expect(searchAnswerSchema.safeParse(answer).error).toBeUndefined();
    expect(await search(lookups, '0.1uF 50 volts')).toMatchObject({ text: '0.1uF 50 volts', partsSpent: 0 });
    expect(texts).toEqual(['100 nF 50 V']);
    await search(lookups, '10 mΩ');
    await search(lookups, '10 MΩ');
    expect(texts).toEqual(['100 nF 50 V', '10 mΩ', '10 MΩ']);
  });

  it('of words is searched for as typed', async () => {
    const { lookups, texts } = lookupBench();
    expect((await search(lookups, 'dual opamp')).searchedFor).toEqual({
      kind: 'keywords',
      text: 'dual opamp',
    });
    expect(texts).toEqual(['dual opamp']);
  });

  it('is a part number if the user says so, and another search then', async () => {
    const { lookups, sent, texts } = lookupBench();
    await search(lookups, '100nF');
    const exact = await search(lookups, '100nF', { exactText: true });
    expect(exact.searchedFor).toEqual({ kind: 'number', text: '100nF' });
    expect(texts).toEqual(['100 nF']);
    expect(sent.map(({ text }) => text)).toEqual(['100 nF', '100nF']);
  });

  it('of a SKU’s shape is one lookup, which has no further pages', async () => {
    const { lookups, sent, skus } = lookupBench();
    const answer = await search(lookups, 'DI-37802300');
    expect(answer).toMatchObject({ searchedFor: { kind: 'sku' }, hits: 1, nextPage: null, partsSpent: 1 });
    expect(skus).toEqual(['DI-37802300']);
    expect(sent).toEqual([]);
  });

  it('of a SKU’s shape that nobody has is searched for as a part number, and looked up once', async () => {
    const { lookups, sent, skus } = lookupBench();
    expect((await search(lookups, 'C1234567')).searchedFor.kind).toBe('number');
    await search(lookups, 'C1234567');
    await lookups.search({ text: 'C1234567', start: 10 });
    expect(skus).toEqual(['C1234567']);
    expect(sent.map(({ start }) => start)).toEqual([0, 10]);
  });

  it('of seven digits is a part number first', async () => {
    const { lookups, sent, skus } = lookupBench();
    expect(await search(lookups, '1734592')).toMatchObject({ searchedFor: { kind: 'number' }, hits: 0 });
    expect(sent.map(({ text }) => text)).toEqual(['1734592']);
    expect(skus).toEqual(['1734592']);
  });
});
