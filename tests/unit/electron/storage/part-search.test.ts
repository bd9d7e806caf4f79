import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PartEntry } from '../../../../electron/storage/repositories/answer-rows';
import { answer, answerBench, entry } from './answer-bench';

let bench: ReturnType<typeof answerBench>;
beforeEach(() => {
  bench = answerBench();
});
afterEach(() => {
  expect(bench.failures).toEqual([]);
  bench.remove();
});

const always = { after: 0, until: Number.MAX_SAFE_INTEGER };
const us = { country: 'US', currency: 'USD' };

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const wanted = (text: string) => ({
  words: text.split(' ').map((word) => ({ text: word.toLowerCase(), plain: plain(word) })),
  plain: plain(text),
});

async function storeWith(...parts: (PartEntry | string)[]) {
  const store = bench.open();
  for (const [at, part] of parts.entries())
    await store.put(answer(`key ${at}`, 1000 + at), [typeof part === 'string' ? entry(part) : part]);
  return {
    store,
    find: async (text: string, { period = always, count = 30, application = 'a', market = us } = {}) =>
      (await store.search(application, wanted(text), market, period, count)).map(({ row }) =>
        row.replace('row of ', ''),
      ),
  };
}

describe('the search for parts on disk', () => {
  it('ignores punctuation and case of a part number, and finds its beginning before its inside', async () => {
    const { find } = await storeWith('TS-LM358', 'LM-358/NOPB', 'LM358', 'NE555P');
    expect(await find('lm358')).toEqual(['LM358', 'LM-358/NOPB', 'TS-LM358']);
    expect(await find('L.M 358')).toEqual(['LM358', 'LM-358/NOPB', 'TS-LM358']);
    expect(await find('358/N')).toEqual(['LM-358/NOPB']);
    expect(await find('zzz')).toEqual([]);
  });

  it('finds words of the manufacturer and the description, each of them', async () => {
    const amplifier = { ...entry('LM358'), words: 'texas instruments dual op-amp 1% µpower' };
    const { find } = await storeWith(amplifier, { ...entry('AD8'), words: 'analog devices op-amp' });
    expect(await find('texas')).toEqual(['LM358']);
    expect(await find('op-amp LM3')).toEqual(['LM358']);
    expect(await find('op-amp')).toEqual(['AD8', 'LM358']);
    expect(await find('op-amp murata')).toEqual([]);
    // Signs alone are no part number, which all would contain.
    expect(await find('%')).toEqual(['LM358']);
    expect(await find('_')).toEqual([]);
  });

  it('gives each part once, as the latest answer has it, and no more than are wanted', async () => {
    const { find, store } = await storeWith('LM358', 'LM324', { ...entry('LM358'), row: 'row of later' });
    expect(await find('lm')).toEqual(['later', 'LM324']);
    expect(await find('lm', { count: 1 })).toEqual(['later']);
    const [first] = await store.search('a', wanted('lm'), us, always, 1);
    expect(first?.fetchedAt).toBe(1002);
  });

  it('looks through one application, one region and one period', async () => {
    const { find } = await storeWith('LM358');
    expect(await find('lm', { application: 'b' })).toEqual([]);
    expect(await find('lm', { market: { ...us, currency: 'EUR' } })).toEqual([]);
    expect(await find('lm', { market: { ...us, country: 'DE' } })).toEqual([]);
    expect(await find('lm', { period: { after: 1000, until: 5000 } })).toEqual([]);
    expect(await find('lm', { period: { after: 999, until: 1000 } })).toEqual(['LM358']);
  });

  it('finds nothing that was deleted', async () => {
    const { find, store } = await storeWith('LM358', 'LM324');
    await store.erase({ outside: { after: 1000, until: 5000 } });
    expect(await find('lm')).toEqual(['LM324']);
    expect(bench.bytes().includes('row of LM358')).toBe(false);
  });
});
