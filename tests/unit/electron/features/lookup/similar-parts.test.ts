import { describe, expect, it } from 'vitest';
import { maxAgeMs } from '../../../../../electron/features/lookup/answer-period';
import { similarPartsAnswerSchema } from '../../../../../electron/shared/contract/lookup';
import { lookupBench } from './lookup-bench';

describe('similar parts', () => {
  const partId = 'id-LM358';

  it('are one request for a cached part, and each of them opens without another one', async () => {
    const { lookups, sent, similarTo } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    const answer = await lookups.similarParts({ partId });
    expect(similarTo).toEqual([{ id: partId, country: 'US', currency: 'USD', costShown: undefined }]);
    expect(answer.rows.map(({ mpn }) => mpn)).toEqual(['LM2904', 'LM358A']);
    expect(answer.partsSpent).toBe(3);
    expect(similarPartsAnswerSchema.parse(answer)).toEqual(answer);
    expect(await lookups.part('id-LM2904')).toMatchObject({ mpn: 'LM2904', offers: [{ id: 'offer' }] });
    expect(await lookups.url({ kind: 'octopart', partId: 'id-LM358A' })).toBe('https://octopart.com/x');
    expect(sent).toHaveLength(1);
    expect(similarTo).toHaveLength(1);
  });

  it('cost nothing while fresh, cached or requested', async () => {
    const { lookups, clock, similarTo } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    expect(await lookups.cachedSimilarParts(partId)).toBeNull();
    await lookups.similarParts({ partId });
    await clock.advance(maxAgeMs - 1);
    expect(await lookups.cachedSimilarParts(partId)).toMatchObject({ rows: [{}, {}], partsSpent: 0 });
    expect((await lookups.similarParts({ partId })).partsSpent).toBe(0);
    expect(similarTo).toHaveLength(1);
    await clock.advance(1);
    expect(await lookups.cachedSimilarParts(partId)).toBeNull();
    expect((await lookups.similarParts({ partId })).partsSpent).toBe(3);
  });

  it('are requested again for another currency', async () => {
    const { lookups, settings, similarTo } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    await lookups.similarParts({ partId });
    settings.currency = 'EUR';
    expect(await lookups.cachedSimilarParts(partId)).toBeNull();
    await lookups.similarParts({ partId });
    expect(similarTo.map(({ currency }) => currency)).toEqual(['USD', 'EUR']);
  });

  it('are not requested for a part that is not cached', async () => {
    const { lookups, similarTo } = lookupBench();
    await expect(lookups.similarParts({ partId: 'made up' })).rejects.toMatchObject({
      failure: { code: 'part-not-cached' },
    });
    await expect(lookups.cachedSimilarParts('made up')).rejects.toThrow();
    expect(similarTo).toEqual([]);
  });

  it('share one request between simultaneous callers, aborted when no caller is left', async () => {
    const { lookups, aborted, similarTo } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    await Promise.all([lookups.similarParts({ partId }), lookups.similarParts({ partId })]);
    expect(similarTo).toHaveLength(1);
    lookups.clear();
    await lookups.search({ text: 'LM358', start: 0 });
    const end = new AbortController();
    const left = lookups.similarParts({ partId }, end.signal);
    const ended = expect(left).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    await Promise.resolve();
    end.abort();
    await ended;
    expect(aborted).toContain(`similar ${partId}`);
  });

  it('end as cancelled when another service takes over', async () => {
    const { lookups } = lookupBench();
    await lookups.search({ text: 'LM358', start: 0 });
    const former = lookups.similarParts({ partId });
    const ended = expect(former).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    lookups.clear();
    await ended;
    await expect(lookups.part('id-LM2904')).rejects.toThrow();
  });
});
