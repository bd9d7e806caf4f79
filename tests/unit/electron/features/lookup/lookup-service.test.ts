import { describe, expect, it } from 'vitest';
import { maxAgeMs } from '../../../../../electron/features/lookup/answer-period';
import { searchAnswerSchema } from '../../../../../electron/shared/contract/lookup';
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

  it('sends nothing and costs nothing if an equal one is fresh', async () => {
    const { lookups, clock, sent } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    await clock.advance(maxAgeMs - 1);
    expect((await lookups.search({ text: 'lm358', start: 0 })).partsSpent).toBe(0);
    expect(sent).toHaveLength(1);
    await clock.advance(1);
    expect((await lookups.search({ text: 'LM358', start: 0 })).partsSpent).toBe(1);
    expect(sent).toHaveLength(2);
  });

  it('requests as many parts as are wanted, else as the user has set, and says how many the next one is for', async () => {
    const { lookups, settings, sent } = lookupBench();
    Object.assign(settings, { partsPerSearch: 5 });
    const suggested = await lookups.search({ text: 'LM358DR', start: 0, maxParts: 3 });
    expect(suggested.nextPage).toEqual({ start: 3, maxParts: 5 });
    expect((await lookups.search({ text: 'LM358', start: 0 })).nextPage).toEqual({ start: 5, maxParts: 5 });
    expect(sent).toMatchObject([{ limit: 3 }, { limit: 5 }]);
  });

  it('sends nothing for fewer parts than a fresh answer has', async () => {
    const { lookups, sent } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    const fewer = await lookups.search({ text: 'LM358', start: 0, maxParts: 3 });
    expect(fewer).toMatchObject({ nextPage: { start: 10 }, partsSpent: 0 });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['the text', { text: 'LM324', start: 0 }, {}],
    ['the start', { text: 'LM358', start: 10 }, {}],
    ['the wanted number', { text: 'LM358', start: 0 }, { partsPerSearch: 10 }],
    ['the currency', { text: 'LM358', start: 0 }, { currency: 'EUR' }],
    ['the country', { text: 'LM358', start: 0 }, { country: 'DE' }],
  ])('is a separate request if %s differs', async (_name, request, change) => {
    const { lookups, settings, sent } = lookupBench();
    Object.assign(settings, { partsPerSearch: 5 });
    await lookups.search({ text: 'LM358', start: 0 });
    Object.assign(settings, change);
    await lookups.search(request);
    expect(sent).toHaveLength(2);
  });

  it('shares its request with simultaneous equal ones', async () => {
    const { lookups, sent } = lookupBench();
    await Promise.all(Array.from({ length: 20 }, () => lookups.search({ text: 'LM358', start: 0 })));
    expect(sent).toHaveLength(1);
  });

  it('is aborted only when no caller is left', async () => {
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

  it('is sent again if nothing was delivered', async () => {
    const { lookups, sent } = lookupBench();
    for (let time = 0; time < 2; time += 1) {
      await expect(lookups.search({ text: 'lost', start: 0 })).rejects.toMatchObject({
        failure: { code: 'not-delivered' },
      });
    }
    expect(sent).toHaveLength(2);
  });

  it('is sent again if a part was undelivered, while the delivered parts open', async () => {
    const { lookups, sent } = lookupBench();
    expect((await lookups.search({ text: 'half', start: 0 })).undeliveredParts).toBe(3);
    expect((await lookups.part('id-half')).mpn).toBe('half');
    await lookups.search({ text: 'half', start: 0 });
    expect(sent).toHaveLength(2);
  });

  it('has no next page beyond the last hit or the service’s limit', async () => {
    expect((await lookupBench(10).lookups.search({ text: 'x', start: 0 })).nextPage).toBeNull();
    expect((await lookupBench(5000).lookups.search({ text: 'x', start: 990 })).nextPage).toEqual({
      start: 1000,
      maxParts: 10,
    });
    expect((await lookupBench(5000).lookups.search({ text: 'x', start: 1000 })).nextPage).toBeNull();
  });
});

describe('a listed part', () => {
  it('opens without a request for a day, and can be asked for again then', async () => {
    const { lookups, clock, sent, updated } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    await clock.advance(maxAgeMs - 1);
    expect(await lookups.part('id-LM358')).toMatchObject({ mpn: 'LM358', offers: [{ id: 'offer' }] });
    await clock.advance(1);
    await expect(lookups.part('id-LM358')).rejects.toMatchObject({ failure: { code: 'part-not-cached' } });
    expect(sent).toHaveLength(1);
    await lookups.updatePart({ partId: 'id-LM358', evenIfFresh: true });
    expect(await lookups.part('id-LM358')).toMatchObject({ mpn: 'LM358' });
    expect(updated).toHaveLength(1);
  });

  it('opens as listed, even after a lookup for another currency', async () => {
    const { lookups, settings, sent } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    settings.currency = 'EUR';
    await lookups.search({ text: 'LM358', start: 0 });
    expect((await lookups.part('id-LM358')).currency).toBe('EUR');
    settings.currency = 'USD';
    await lookups.search({ text: 'LM358', start: 0 });
    expect((await lookups.part('id-LM358')).currency).toBe('USD');
    expect(sent).toHaveLength(2);
  });

  it('provides the URLs of its links only by kind', async () => {
    const { lookups } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    const partId = 'id-LM358';
    expect(await lookups.url({ kind: 'octopart', partId })).toBe('https://octopart.com/x');
    expect(await lookups.url({ kind: 'offer', partId, offerId: 'offer' })).toContain('opatz8j6');
    await expect(lookups.url({ kind: 'datasheet', partId })).rejects.toThrow();
    await expect(lookups.url({ kind: 'offer', partId, offerId: 'another' })).rejects.toThrow();
  });

  it('is cleared with the answers', async () => {
    const { lookups, sent } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    lookups.clear();
    await expect(lookups.part('id-LM358')).rejects.toThrow();
    await lookups.search({ text: 'LM358', start: 0 });
    expect(sent).toHaveLength(2);
  });
});

describe('a part after a change of country or currency', () => {
  const partId = 'id-LM358';

  it('is one request for the current market, whose answer opens', async () => {
    const { lookups, settings, updated } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    Object.assign(settings, { country: 'DE', currency: 'EUR' });
    expect(await lookups.part(partId)).toMatchObject({ country: 'US', currency: 'USD' });
    const [part] = await Promise.all([
      lookups.updatePart({ partId, evenIfFresh: false }),
      lookups.updatePart({ partId, evenIfFresh: false }),
    ]);
    expect(part).toMatchObject({ id: partId, country: 'DE', currency: 'EUR' });
    expect(await lookups.part(partId)).toEqual(part);
    expect(updated).toEqual([{ id: partId, country: 'DE', currency: 'EUR' }]);
  });

  it('is free while an answer for the market is fresh', async () => {
    const { lookups, clock, settings, updated } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    settings.country = 'DE';
    await lookups.updatePart({ partId, evenIfFresh: false });
    settings.country = 'US';
    expect(await lookups.updatePart({ partId, evenIfFresh: false })).toMatchObject({ country: 'US' });
    expect(await lookups.part(partId)).toMatchObject({ country: 'US' });
    expect(updated).toHaveLength(1);
    await clock.advance(maxAgeMs);
    await lookups.updatePart({ partId, evenIfFresh: false });
    expect(updated).toHaveLength(2);
  });

  it('is requested again although it is fresh when the user refreshes it', async () => {
    const { lookups, updated } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    await lookups.updatePart({ partId, evenIfFresh: false });
    expect(updated).toEqual([]);
    await lookups.updatePart({ partId, evenIfFresh: true });
    await lookups.updatePart({ partId, evenIfFresh: true });
    expect(updated).toHaveLength(2);
  });

  it('is not requested unless cached, and ends as cancelled when another service takes over', async () => {
    const { lookups, settings, updated } = lookupBench();
    await expect(lookups.updatePart({ partId: 'made up', evenIfFresh: false })).rejects.toMatchObject({
      failure: { code: 'part-not-cached' },
    });
    expect(updated).toEqual([]);
    await lookups.search({ text: 'LM358', start: 0 });
    settings.country = 'DE';
    const ended = expect(lookups.updatePart({ partId, evenIfFresh: false })).rejects.toMatchObject({
      failure: { code: 'cancelled' },
    });
    lookups.clear();
    await ended;
  });
});

describe('lookups in flight when another service takes over', () => {
  it('end as cancelled, and an equal lookup started afterwards is sent again', async () => {
    const { lookups, sent, aborted } = lookupBench();
    const earlier = [
      lookups.search({ text: 'LM324', start: 0 }),
      lookups.search({ text: 'LM324', start: 0 }),
      lookups.search({ text: 'NE555', start: 0 }),
    ];
    const ended = Promise.allSettled(earlier);
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toHaveLength(2);
    lookups.clear();
    const next = lookups.search({ text: 'LM324', start: 0 });
    for (const outcome of await ended) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { failure: { code: 'cancelled' } } });
    }
    expect(aborted).toEqual(['LM324', 'NE555']);
    expect((await next).rows).toHaveLength(1);
    expect(sent.map(({ text }) => text)).toEqual(['LM324', 'NE555', 'LM324']);
    await expect(lookups.part('id-NE555')).rejects.toThrow();
  });
});
