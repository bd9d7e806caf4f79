import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFakeBackEnd, type FakeBackEnd } from '../../../../fake-back-end/fake-back-end';
import { stressCount } from '../../../../support/stress-count';

const text = fc.constantFrom('LM358', 'NE555', '100nF 0603', 'BC847B', 'no such part', '296-1395-5-ND');
const step = fc.oneof(
  fc.record({ act: fc.constantFrom('search', 'more', 'cancel', 'lose', 'garble'), text }),
  fc.record({ act: fc.constant('list'), texts: fc.uniqueArray(text, { minLength: 1, maxLength: 5 }) }),
  fc.record({
    act: fc.constantFrom('similar', 'refuse the token', 'gate specifications', 'open all fields'),
  }),
  // None of the documented limits, which would tell the ledger what others have spent.
  fc.record({
    act: fc.constant('limit'),
    parts: fc.constantFrom(null, 0, 15, 40),
    over: fc.constantFrom('refused' as const, 'errors' as const, 'line-errors' as const),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const runs = stressCount('ledgers beside a server', { small: 15, full: 200 });

/** Takes one step; resolves to the parts that the server counted and nobody was told of. */
async function take({ parts, network, nexar }: FakeBackEnd, taken: Step, callId: string): Promise<number> {
  const search = (searched: string, start = 0) => parts.search({ callId, text: searched, start });
  if ('texts' in taken) {
    await parts.lookUpList({ callId, mpns: taken.texts });
  } else if ('parts' in taken) {
    nexar.control.setPartLimit(taken.parts);
    nexar.control.setOverLimit(taken.over);
  } else if ('text' in taken) {
    let untold = 0;
    const restore = network.intercept('any', async (answer, { endpoint }) => {
      const before = nexar.control.partsSpent;
      const response = await answer();
      if (endpoint === 'identity') return response;
      if (taken.act === 'cancel') await parts.cancel(callId);
      if (taken.act !== 'lose' && taken.act !== 'garble') return response;
      untold += nexar.control.partsSpent - before;
      if (taken.act === 'lose') throw new TypeError('net::ERR_CONNECTION_RESET');
      return new Response((await response.text()).slice(0, -5), response);
    });
    await search(taken.text, taken.act === 'more' ? 10 : 0);
    restore();
    return untold;
  } else if (taken.act === 'similar') {
    const found = await search('LM358');
    const partId = found.ok ? found.value.rows[0]?.id : undefined;
    if (partId) await parts.similarParts({ callId, partId });
  } else if (taken.act === 'refuse the token') {
    nexar.control.revokeAllTokens();
  } else {
    nexar.control.gate(taken.act === 'open all fields' ? [] : ['specs']);
  }
  return 0;
}

it('The ledger equals the server’s own count, and exceeds it by no more than what no answer has settled', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const back = createFakeBackEnd({ source: 'nexar' });
      await back.start();
      let untold = 0;
      for (const [index, taken] of steps.entries()) {
        untold += await take(back, taken, `call-${index}`);
        const left = await back.parts.partsLeft();
        if (!left.ok) throw new Error('no ledger');
        const { spent, uncertain } = left.value;
        expect(spent - uncertain).toBe(back.nexar.control.partsSpent - untold);
        expect(spent).toBeGreaterThanOrEqual(back.nexar.control.partsSpent);
      }
      counted += back.nexar.control.partsSpent;
      back.stop();
    }),
    { numRuns: runs, seed: 20_260_115 },
  );
  expect(counted).toBeGreaterThan(10 * runs);
});
