import { describe, expect, it } from 'vitest';
import { partsOperations } from '../../../../electron/contract/operations';
import { createPartsTwin, twinStatuses } from '../../../../renderer/bridge/twin/parts-twin';
import { twinParts } from '../../../../renderer/bridge/twin/twin-parts';

/** A twin that says what main never may would let the page be tested against a fiction. */
describe('the twin keeps the contract', () => {
  it.each(twinParts.map((part) => [part.mpn, part] as const))('with part %s', (_mpn, part) => {
    expect(partsOperations.part.result.safeParse(part).error).toBeUndefined();
  });

  it('with its answers to a search', async () => {
    const answer = await createPartsTwin('sample').search({ callId: 'a', text: 'LM358', start: 10 });
    expect(answer.ok && partsOperations.search.result.safeParse(answer.value).success).toBe(true);
  });

  it.each(Object.entries(twinStatuses))('with status %s', (_name, status) => {
    expect(partsOperations.connection.result.safeParse(status).error).toBeUndefined();
  });
});
