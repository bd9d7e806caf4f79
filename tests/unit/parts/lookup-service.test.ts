import { describe, expect, it } from 'vitest';
import { partListAnswerSchema } from '../../../electron/contract/part-list';
import { searchAnswerSchema } from '../../../electron/contract/search';
import { similarPartsAnswerSchema } from '../../../electron/contract/similar-parts';
import { noFacets } from '../../../electron/nexar/facets-from-answer';
import type { SearchMpnQueryVariables } from '../../../electron/nexar/generated/supply-types';
import { partFromAnswer } from '../../../electron/nexar/part-from-answer';
import type { FoundParts, PartSearch } from '../../../electron/nexar/part-search';
import { partAnswerSchema } from '../../../electron/nexar/search-answer';
import { cancelled } from '../../../electron/nexar/wait';
import { freshForMs } from '../../../electron/parts/kept-answers';
import { createLookupService } from '../../../electron/parts/lookup-service';
import { createFakeClock, settled } from '../fake-clock';

function found({ text: mpn, country, currency }: SearchMpnQueryVariables, hits: number): FoundParts {
  const answer = partAnswerSchema.parse({
    id: `id-${mpn}`,
    mpn,
    manufacturer: { id: '1', name: 'A maker' },
    octopartUrl: 'https://octopart.com/x',
    sellers: [
      {
        company: { id: '2', name: 'A seller' },
        isAuthorized: true,
        offers: [
          {
            id: 'offer',
            inventoryLevel: 5,
            clickUrl: 'https://octopart.com/opatz8j6/a1?t=x',
            prices: [
              {
                quantity: 1,
                price: 0.5,
                currency: 'USD',
                convertedPrice: 0.5,
                convertedCurrency: 'USD',
                conversionRate: 1,
              },
            ],
          },
        ],
      },
    ],
  });
  const fetchedAt = '2026-01-01T00:00:00.000Z';
  const context = { country, currency, source: 'nexar' as const, fetchedAt, outsidePlan: [] };
  return {
    hits,
    parts: [partFromAnswer(answer, context)],
    facets: noFacets,
    partsSpent: 1,
    warnings: [],
    outsidePlan: [],
    fetchedAt,
    requestId: 'r-1',
  };
}

function service(hits = 47) {
  const clock = createFakeClock();
  const settings = { country: 'US', currency: 'USD' };
  const sent: { text: string; start: number; limit: number; country: string; currency: string }[] = [];
  const aborted: string[] = [];
  const matched: string[][] = [];
  const similarTo: { id: string; country: string; currency: string }[] = [];
  const parts: PartSearch = {
    source: 'nexar',
    async search(variables, signal) {
      sent.push(variables);
      signal?.addEventListener('abort', () => aborted.push(variables.text));
      await settled();
      if (signal?.aborted) throw cancelled();
      return found(variables, hits);
    },
    probePartLimit: async () => null,
    tryFreeQuery: async () => {},
    async match(mpns, market) {
      matched.push([...mpns]);
      return mpns.map((text) => found({ text, start: 0, limit: 1, ...market }, 1));
    },
    async similar(id, market, signal) {
      similarTo.push({ id, ...market });
      signal?.addEventListener('abort', () => aborted.push(`similar ${id}`));
      await settled();
      if (signal?.aborted) throw cancelled();
      const parts = ['LM2904', 'LM358A'].flatMap(
        (text) => found({ text, start: 0, limit: 1, ...market }, 1).parts,
      );
      return { ...found({ text: 'x', start: 0, limit: 1, ...market }, 2), parts, partsSpent: 3 };
    },
    suggest: async () => [],
    correctSpelling: async () => null,
  };
  const lookups = createLookupService({ service: async () => parts, settings: () => settings, clock });
  return { lookups, clock, settings, sent, aborted, matched, similarTo };
}

describe('a lookup', () => {
  it('is one request of at most ten parts for the country and currency of the settings', async () => {
    const { lookups, sent } = service();
    const answer = await lookups.search({ text: 'LM358', start: 0 });
    expect(sent).toEqual([{ text: 'LM358', start: 0, limit: 10, country: 'US', currency: 'USD' }]);
    expect(answer).toMatchObject({
      hits: 47,
      nextPage: { start: 10, mostParts: 10 },
      partsSpent: 1,
      requestId: 'r-1',
    });
    expect(searchAnswerSchema.safeParse(answer).error).toBeUndefined();
  });

  it('that equals a fresh one sends nothing and costs nothing', async () => {
    const { lookups, clock, sent } = service();
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
    const { lookups, settings, sent } = service();
    await lookups.search({ text: 'LM358', start: 0 });
    Object.assign(settings, change);
    await lookups.search(request);
    expect(sent).toHaveLength(2);
  });

  it('is shared by equal ones at the same time', async () => {
    const { lookups, sent } = service();
    await Promise.all(Array.from({ length: 20 }, () => lookups.search({ text: 'LM358', start: 0 })));
    expect(sent).toHaveLength(1);
  });

  it('is aborted only when nobody waits for it any more', async () => {
    const { lookups, sent, aborted } = service();
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

  it('has no next page past the last hit or past what the service lets one reach', async () => {
    expect((await service(10).lookups.search({ text: 'x', start: 0 })).nextPage).toBeNull();
    expect((await service(5000).lookups.search({ text: 'x', start: 990 })).nextPage).toEqual({
      start: 1000,
      mostParts: 10,
    });
    expect((await service(5000).lookups.search({ text: 'x', start: 1000 })).nextPage).toBeNull();
  });
});

describe('a part', () => {
  it('that was listed is opened without a request, however old', async () => {
    const { lookups, clock, sent } = service();
    await lookups.search({ text: 'LM358', start: 0 });
    await clock.advance(freshForMs * 10);
    expect(lookups.part('id-LM358')).toMatchObject({ mpn: 'LM358', offers: [{ id: 'offer' }] });
    expect(sent).toHaveLength(1);
  });

  it('opens as it is listed, also when it was looked up for another currency meanwhile', async () => {
    const { lookups, settings, sent } = service();
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
    const { lookups } = service();
    await lookups.search({ text: 'LM358', start: 0 });
    const partId = 'id-LM358';
    expect(lookups.address({ kind: 'octopart', partId })).toBe('https://octopart.com/x');
    expect(lookups.address({ kind: 'offer', partId, offerId: 'offer' })).toContain('opatz8j6');
    expect(() => lookups.address({ kind: 'datasheet', partId })).toThrow();
    expect(() => lookups.address({ kind: 'offer', partId, offerId: 'another' })).toThrow();
  });

  it('is forgotten with the answers', async () => {
    const { lookups, sent } = service();
    await lookups.search({ text: 'LM358', start: 0 });
    lookups.clear();
    expect(() => lookups.part('id-LM358')).toThrow();
    await lookups.search({ text: 'LM358', start: 0 });
    expect(sent).toHaveLength(2);
  });
});

describe('lookups under way when another service takes over', () => {
  it('end as cancelled, and the same lookup begun a moment later is answered anew', async () => {
    const { lookups, sent, aborted } = service();
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
    const { lookups, matched } = service();
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

  it('that is all fresh sends nothing', async () => {
    const { lookups, matched } = service();
    await lookups.lookUpList(['LM358']);
    expect((await lookups.lookUpList(['LM358'])).partsSpent).toBe(0);
    expect(matched).toHaveLength(1);
  });
});

describe('similar parts', () => {
  const partId = 'id-LM358';

  it('are one request about a part that is kept, and each of them opens without another', async () => {
    const { lookups, sent, similarTo } = service();
    await lookups.search({ text: 'LM358', start: 0 });
    const answer = await lookups.similarParts(partId);
    expect(similarTo).toEqual([{ id: partId, country: 'US', currency: 'USD' }]);
    expect(answer.rows.map(({ mpn }) => mpn)).toEqual(['LM2904', 'LM358A']);
    expect(answer.partsSpent).toBe(3);
    expect(similarPartsAnswerSchema.parse(answer)).toEqual(answer);
    expect(lookups.part('id-LM2904')).toMatchObject({ mpn: 'LM2904', offers: [{ id: 'offer' }] });
    expect(lookups.address({ kind: 'octopart', partId: 'id-LM358A' })).toBe('https://octopart.com/x');
    expect(sent).toHaveLength(1);
    expect(similarTo).toHaveLength(1);
  });

  it('that are fresh cost nothing, asked for or not', async () => {
    const { lookups, clock, similarTo } = service();
    await lookups.search({ text: 'LM358', start: 0 });
    expect(lookups.keptSimilarParts(partId)).toBeNull();
    await lookups.similarParts(partId);
    await clock.advance(freshForMs - 1);
    expect(lookups.keptSimilarParts(partId)).toMatchObject({ rows: [{}, {}], partsSpent: 0 });
    expect((await lookups.similarParts(partId)).partsSpent).toBe(0);
    expect(similarTo).toHaveLength(1);
    await clock.advance(1);
    expect(lookups.keptSimilarParts(partId)).toBeNull();
    expect((await lookups.similarParts(partId)).partsSpent).toBe(3);
  });

  it('are asked for anew for another currency', async () => {
    const { lookups, settings, similarTo } = service();
    await lookups.search({ text: 'LM358', start: 0 });
    await lookups.similarParts(partId);
    settings.currency = 'EUR';
    expect(lookups.keptSimilarParts(partId)).toBeNull();
    await lookups.similarParts(partId);
    expect(similarTo.map(({ currency }) => currency)).toEqual(['USD', 'EUR']);
  });

  it('are not asked for about a part that is not kept', async () => {
    const { lookups, similarTo } = service();
    await expect(lookups.similarParts('made up')).rejects.toMatchObject({
      failure: { code: 'part-not-kept' },
    });
    expect(() => lookups.keptSimilarParts('made up')).toThrow();
    expect(similarTo).toEqual([]);
  });

  it('are one request when they are asked for twice at a time, given up when nobody waits', async () => {
    const { lookups, aborted, similarTo } = service();
    await lookups.search({ text: 'LM358', start: 0 });
    await Promise.all([lookups.similarParts(partId), lookups.similarParts(partId)]);
    expect(similarTo).toHaveLength(1);
    lookups.clear();
    await lookups.search({ text: 'LM358', start: 0 });
    const end = new AbortController();
    const left = lookups.similarParts(partId, end.signal);
    const ended = expect(left).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    await Promise.resolve();
    end.abort();
    await ended;
    expect(aborted).toContain(`similar ${partId}`);
  });

  it('end as cancelled when another service takes over', async () => {
    const { lookups } = service();
    await lookups.search({ text: 'LM358', start: 0 });
    const former = lookups.similarParts(partId);
    const ended = expect(former).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    lookups.clear();
    await ended;
    expect(() => lookups.part('id-LM2904')).toThrow();
  });
});
