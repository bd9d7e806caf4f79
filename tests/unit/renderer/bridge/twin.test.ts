import { describe, expect, it } from 'vitest';
import { connectionContract } from '../../../../electron/shared/contract/connection';
import { lookupContract } from '../../../../electron/shared/contract/lookup';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { twinParts } from '../../../../renderer/bridge/twin/twin-parts';
import { twinStatuses } from '../../../../renderer/bridge/twin/twin-statuses';

/** A twin that says what main never may would let the page be tested against a fiction. */
describe('the twin keeps the contract', () => {
  it.each(twinParts.map((part) => [part.mpn, part] as const))('with part %s', (_mpn, part) => {
    expect(lookupContract.calls.part.result.safeParse(part).error).toBeUndefined();
  });

  it('with its answers to a search', async () => {
    const answer = await createPartsTwin('sample').search({ callId: 'a', text: 'LM358', start: 10 });
    expect(answer.ok && lookupContract.calls.search.result.safeParse(answer.value).success).toBe(true);
  });

  it('with similar parts', async () => {
    const twin = createPartsTwin('sample');
    const answer = await twin.similarParts({ callId: 'a', partId: 'lm358-0' });
    expect(
      answer.ok && lookupContract.calls.similarParts.result.parse(answer.value).rows.length,
    ).toBeGreaterThan(0);
    const kept = await twin.cachedSimilarParts({ partId: 'lm358-0' });
    expect(kept.ok && lookupContract.calls.cachedSimilarParts.result.safeParse(kept.value).success).toBe(
      true,
    );
  });

  it.each(Object.entries(twinStatuses))('with status %s', (_name, status) => {
    expect(connectionContract.calls.connection.result.safeParse(status).error).toBeUndefined();
  });
});
