import { describe, expect, it } from 'vitest';
import { freshForMs } from '../../../../../electron/features/lookup/answer-cache';
import { partListAnswerSchema, searchAnswerSchema } from '../../../../../electron/shared/contract/lookup';
import { lookupBench } from './lookup-bench';

describe('a lookup', () => {
  it('is one request of at most ten parts for the country and currency of the settings', async () => {
    const { lookups, sent } = lookupBench();
    const answer = await lookups.search({ text: 'LM358', start: 0 });
    expect(sent).toEqual([{ text: 'LM358', start: 0, limit: 10, country: 'US', currency: 'USD' }]);
    expect(answer).toMatchObject({
      hits: 47,
      country: 'US',
      currency: 'USD',
      nextPage: { start: 10, maxParts: 10 },
      partsSpent: 1,
      requestId: 'r-1',
    });
    expect(searchAnswerSchema.safeParse(answer).error).toBeUndefined();
  });

  it('that equals a fresh one sends nothing and costs nothing', async () => {
    const { lookups, clock, sent } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    await clock.advance(freshForMs - 1);
    expect((await lookups.search({ text: 'lm358', start: 0 })).partsSpent).toBe(0);
    expect(sent).toHaveLength(1);
    await clock.advance(1);
    expect((await lookups.search({ text: 'LM358', start: 0 })).partsSpent).toBe(1);
    expect(sent).toHaveLength(2);
  });

  it.each([
    ['the text', { text: 'LM324', start: 0 }, {}],
    ['the start', { text: 'LM358', start: 10 }, {}],
    ['the currency', { text: 'LM358', start: 0 }, { currency: 'EUR' }],
    ['the country', { text: 'LM358', start: 0 }, { country: 'DE' }],
  ])('is another one when %s differs', async (_name, request, change) => {
    const { lookups, settings, sent } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    Object.assign(settings, change);
    await lookups.search(request);
    expect(sent).toHaveLength(2);
  });

  it('is shared by equal ones at the same time', async () => {
    const { lookups, sent } = lookupBench();
    await Promise.all(Array.from({ length: 20 }, () => lookups.search({ text: 'LM358', start: 0 })));
    expect(sent).toHaveLength(1);
  });

  it('is aborted only when nobody waits for it any more', async () => {
    const { lookups, sent, aborted } = lookupBench();
    const first = new AbortController();
    const second = new AbortController();
    const one = lookups.search({ text: 'LM358', start: 0 }, first.signal);
    const two = lookups.search({ text: 'LM358', start: 0 }, second.signal);
    await Promise.resolve();
    first.abort();
    await expect(one).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(aborted).toEqual([]);
    await expect(two).resolves.toMatchObject({ hits: 47 });
    expect(sent).toHaveLength(1);
    const third = new AbortController();
    const alone = lookups.search({ text: 'LM324', start: 0 }, third.signal);
    await Promise.resolve();
    third.abort();
    await expect(alone).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(aborted).toContain('LM324');
  });

  it('of which nothing was delivered is asked anew the next time', async () => {
    const { lookups, sent } = lookupBench();
    for (let time = 0; time < 2; time += 1) {
      await expect(lookups.search({ text: 'lost', start: 0 })).rejects.toMatchObject({
        failure: { code: 'not-delivered' },
      });
    }
    expect(sent).toHaveLength(2);
  });

  it('of which a part was not delivered is asked anew too, and those that came open', async () => {
    const { lookups, sent } = lookupBench();
    expect((await lookups.search({ text: 'half', start: 0 })).undeliveredParts).toBe(3);
    expect(lookups.part('id-half').mpn).toBe('half');
    await lookups.search({ text: 'half', start: 0 });
    expect(sent).toHaveLength(2);
  });

  it('has no next page past the last hit or past what the service lets one reach', async () => {
    expect((await lookupBench(10).lookups.search({ text: 'x', start: 0 })).nextPage).toBeNull();
    expect((await lookupBench(5000).lookups.search({ text: 'x', start: 990 })).nextPage).toEqual({
      start: 1000,
      maxParts: 10,
    });
    expect((await lookupBench(5000).lookups.search({ text: 'x', start: 1000 })).nextPage).toBeNull();
  });
});

describe('a part', () => {
  it('that was listed is opened without a request, however old', async () => {
    const { lookups, clock, sent } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    await clock.advance(freshForMs * 10);
    expect(lookups.part('id-LM358')).toMatchObject({ mpn: 'LM358', offers: [{ id: 'offer' }] });
    expect(sent).toHaveLength(1);
  });

  it('opens as it is listed, also when it was looked up for another currency meanwhile', async () => {
    const { lookups, settings, sent } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    settings.currency = 'EUR';
    await lookups.search({ text: 'LM358', start: 0 });
    expect(lookups.part('id-LM358').currency).toBe('EUR');
    settings.currency = 'USD';
    await lookups.search({ text: 'LM358', start: 0 });
    expect(lookups.part('id-LM358').currency).toBe('USD');
    expect(sent).toHaveLength(2);
  });

  it('gives the addresses of its links by kind alone', async () => {
    const { lookups } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    const partId = 'id-LM358';
    expect(lookups.address({ kind: 'octopart', partId })).toBe('https://octopart.com/x');
    expect(lookups.address({ kind: 'offer', partId, offerId: 'offer' })).toContain('opatz8j6');
    expect(() => lookups.address({ kind: 'datasheet', partId })).toThrow();
    expect(() => lookups.address({ kind: 'offer', partId, offerId: 'another' })).toThrow();
  });

  it('is forgotten with the answers', async () => {
    const { lookups, sent } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    lookups.clear();
    expect(() => lookups.part('id-LM358')).toThrow();
    await lookups.search({ text: 'LM358', start: 0 });
    expect(sent).toHaveLength(2);
  });
});

describe('a part after a change of country or currency', () => {
  const partId = 'id-LM358';

  it('is one request for the market of now, and what comes is what opens', async () => {
    const { lookups, settings, updated } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    Object.assign(settings, { country: 'DE', currency: 'EUR' });
    expect(lookups.part(partId)).toMatchObject({ country: 'US', currency: 'USD' });
    const [part] = await Promise.all([lookups.updatePart(partId), lookups.updatePart(partId)]);
    expect(part).toMatchObject({ id: partId, country: 'DE', currency: 'EUR' });
    expect(lookups.part(partId)).toEqual(part);
    expect(updated).toEqual([{ id: partId, country: 'DE', currency: 'EUR' }]);
  });

  it('is free while any answer for that market is fresh', async () => {
    const { lookups, clock, settings, updated } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    settings.country = 'DE';
    await lookups.updatePart(partId);
    settings.country = 'US';
    expect(await lookups.updatePart(partId)).toMatchObject({ country: 'US' });
    expect(lookups.part(partId)).toMatchObject({ country: 'US' });
    expect(updated).toHaveLength(1);
    await clock.advance(freshForMs);
    await lookups.updatePart(partId);
    expect(updated).toHaveLength(2);
  });

  it('is not asked for when it is not kept, and ends as cancelled when another service takes over', async () => {
    const { lookups, settings, updated } = lookupBench();
    await expect(lookups.updatePart('made up')).rejects.toMatchObject({ failure: { code: 'part-not-kept' } });
    expect(updated).toEqual([]);
    await lookups.search({ text: 'LM358', start: 0 });
    settings.country = 'DE';
    const ended = expect(lookups.updatePart(partId)).rejects.toMatchObject({
      failure: { code: 'cancelled' },
    });
    lookups.clear();
    await ended;
  });
});

describe('lookups under way when another service takes over', () => {
  it('end as cancelled, and the same lookup begun a moment later is answered anew', async () => {
    const { lookups, sent, aborted } = lookupBench();
    const former = [
      lookups.search({ text: 'LM324', start: 0 }),
      lookups.search({ text: 'LM324', start: 0 }),
      lookups.search({ text: 'NE555', start: 0 }),
    ];
    const ended = Promise.allSettled(former);
    await Promise.resolve();
    expect(sent).toHaveLength(2);
    lookups.clear();
    const next = lookups.search({ text: 'LM324', start: 0 });
    for (const outcome of await ended) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { failure: { code: 'cancelled' } } });
    }
    expect(aborted).toEqual(['LM324', 'NE555']);
    expect((await next).rows).toHaveLength(1);
    expect(sent.map(({ text }) => text)).toEqual(['LM324', 'NE555', 'LM324']);
    expect(() => lookups.part('id-NE555')).toThrow();
  });
});

describe('a list', () => {
  it('is one request for the numbers that are not fresh, in the order asked, and its parts open', async () => {
    const { lookups, matched } = lookupBench();
    const first = await lookups.lookUpList(['LM358', 'NE555P']);
    expect(first.partsSpent).toBe(2);
    const second = await lookups.lookUpList(['BC547', 'lm358', 'LM741']);
    expect(matched).toEqual([
      ['LM358', 'NE555P'],
      ['BC547', 'LM741'],
    ]);
    expect(second.lines.map(({ asked, row }) => [asked, row?.mpn])).toEqual([
      ['BC547', 'BC547'],
      ['lm358', 'LM358'],
      ['LM741', 'LM741'],
    ]);
    expect(second.partsSpent).toBe(2);
    expect(partListAnswerSchema.parse(second)).toEqual(second);
    expect(lookups.part('id-LM741').mpn).toBe('LM741');
  });

  it('says which lines were not delivered, counts them, and asks for those alone again', async () => {
    const { lookups, matched } = lookupBench();
    const numbers = ['LM358', 'lost-1', 'NE555P'];
    const first = await lookups.lookUpList(numbers);
    expect(first.lines.map(({ row, undelivered }) => [row?.mpn ?? null, undelivered])).toEqual([
      ['LM358', null],
      [null, { message: 'Timeout', isUnread: false }],
      ['NE555P', null],
    ]);
    expect(first.partsSpent).toBe(3);
    // The reason is said of its line, and not once more as a warning.
    expect(first.warnings).toEqual([]);
    expect(partListAnswerSchema.parse(first)).toEqual(first);
    expect((await lookups.lookUpList(numbers)).lines[1]?.undelivered).toEqual({
      message: 'Timeout',
      isUnread: false,
    });
    expect(matched).toEqual([numbers, ['lost-1']]);
  });

  it('that equals one under way shares its request, and one with other numbers does not', async () => {
    const { lookups, matched } = lookupBench();
    const equal = [lookups.lookUpList(['LM358', 'NE555P']), lookups.lookUpList(['lm358', 'NE555P'])];
    const other = lookups.lookUpList(['NE555P']);
    const lines = (await Promise.all([...equal, other])).map((answer) =>
      answer.lines.map(({ asked, row }) => [asked, row?.mpn]),
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
      [['NE555P', 'NE555P']],
    ]);
    expect(matched).toEqual([['LM358', 'NE555P'], ['NE555P']]);
  });

  it('that is all fresh sends nothing', async () => {
    const { lookups, matched } = lookupBench();
    await lookups.lookUpList(['LM358']);
    expect((await lookups.lookUpList(['LM358'])).partsSpent).toBe(0);
    expect(matched).toHaveLength(1);
  });
});
