import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpendingQuestion } from '../../../../../electron/features/spending/consent';
import { createLedger } from '../../../../../electron/features/spending/ledger';
import type { PartsUse } from '../../../../../electron/nexar/parts-meter';
import { createMemorySpending } from '../../../../../electron/storage/repositories/memory-spending';
import { createFakeClock, settled } from '../../../fake-clock';

const declined = { failure: { code: 'declined', retryable: false } };

/** A ledger with 100 parts for life; `answers`: what the user says, in order, and to any further question yes. */
async function consentBench({ askBelowLeft = null as number | null, answers = [] as boolean[] } = {}) {
  const clock = createFakeClock(Date.UTC(2026, 0, 30, 12));
  const book = createMemorySpending();
  const limits = { askAboveParts: 25, askBelowLeft };
  const questions: SpendingQuestion[] = [];
  const ledger = createLedger('app', {
    book,
    clock,
    settings: () => limits,
    async confirm(question) {
      questions.push(question);
      await settled();
      return answers.shift() ?? true;
    },
    redactSecrets: (text) => text,
    onChanged: () => undefined,
    onFailed: () => undefined,
  });
  await ledger.setPlan({ kind: 'lifetime', parts: 100 });
  const reserve = (kind: PartsUse['kind'], maxParts: number, costShown = false) =>
    ledger.reserve({ kind, text: 'LM358', costShown }, maxParts);
  return { clock, ledger, limits, questions, reserve };
}

describe('a request for many parts', () => {
  it('is asked about above the limit, with the most that it can cost', async () => {
    const { reserve, questions } = await consentBench();
    await reserve('list', 25);
    expect(questions).toEqual([]);
    await reserve('list', 26);
    expect(questions).toMatchObject([{ use: { kind: 'list', text: 'LM358' }, maxParts: 26, floor: null }]);
  });

  it('is not asked about if its button names the cost, nor if it is a search', async () => {
    const { reserve, questions, limits } = await consentBench();
    await reserve('list', 60, true);
    limits.askAboveParts = 5;
    await reserve('search', 10);
    expect(questions).toEqual([]);
    await reserve('similar', 11);
    expect(questions).toHaveLength(1);
  });

  it('reserves nothing once it is declined, and is asked about again when it is sent again', async () => {
    const { reserve, questions, ledger } = await consentBench({ answers: [false, true] });
    await expect(reserve('list', 60)).rejects.toMatchObject(declined);
    expect(await ledger.spent()).toEqual({ parts: 0, uncertain: 0 });
    await reserve('list', 60);
    expect(questions).toHaveLength(2);
    expect(await ledger.spent()).toEqual({ parts: 60, uncertain: 60 });
  });

  it('is asked about once, however often it is repeated with another token or fewer fields', async () => {
    const { ledger, questions } = await consentBench();
    const use = { kind: 'list', text: 'LM358' } as const;
    await (await ledger.reserve(use, 60)).settle(0);
    await ledger.reserve(use, 60);
    expect(questions).toHaveLength(1);
  });
});

describe('the floor', () => {
  it('is asked about by any request that may cross it, once until more parts are left', async () => {
    const { reserve, questions, ledger } = await consentBench({ askBelowLeft: 80 });
    await (await reserve('search', 10)).settle(10);
    await (await reserve('search', 10)).settle(4);
    expect(questions).toEqual([]);
    await (await reserve('search', 10)).settle(3);
    expect(questions).toMatchObject([{ maxParts: 10, floor: { left: 86, atLeast: 80 } }]);
    await (await reserve('search', 10)).settle(10);
    (await reserve('update', 1, true)).close();
    expect(questions).toHaveLength(1);
    await ledger.correct(5);
    await reserve('list', 16, true);
    expect(questions.at(-1)).toMatchObject({ maxParts: 16, floor: { left: 95, atLeast: 80 } });
  });

  it('is asked about again after a no, and when the user sets another one', async () => {
    const { reserve, questions, limits } = await consentBench({ askBelowLeft: 95, answers: [false] });
    await expect(reserve('search', 10)).rejects.toMatchObject(declined);
    await reserve('search', 10);
    await reserve('search', 10);
    expect(questions).toHaveLength(2);
    limits.askBelowLeft = 90;
    await reserve('search', 10);
    expect(questions).toHaveLength(3);
  });

  it('counts what the requests before have reserved, also where they left at the same time', async () => {
    const { reserve, questions } = await consentBench({ askBelowLeft: 85 });
    await Promise.all([reserve('search', 10), reserve('search', 10)]);
    expect(questions).toMatchObject([{ floor: { left: 90, atLeast: 85 } }]);
  });

  it('is asked about once for requests that wait together: one no holds for all of them', async () => {
    const { reserve, questions, ledger } = await consentBench({ askBelowLeft: 95, answers: [false] });
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => reserve('search', 10)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(questions).toHaveLength(1);
    expect(await ledger.spent()).toEqual({ parts: 0, uncertain: 0 });
  });

  it('counts an answer with more parts than were reserved', async () => {
    const { reserve, questions } = await consentBench({ askBelowLeft: 80 });
    await (await reserve('search', 1)).settle(15);
    await reserve('search', 10);
    expect(questions).toMatchObject([{ floor: { left: 85, atLeast: 80 } }]);
  });

  it('does not apply while the plan is not known', async () => {
    const { reserve, questions, ledger } = await consentBench({ askBelowLeft: 95 });
    await ledger.setPlan({ kind: 'unknown', parts: null });
    await reserve('search', 10);
    expect(questions).toEqual([]);
  });
});

describe('after three noes in a minute', () => {
  it('nothing is asked for a minute: requests are declined, and those that need no question pass', async () => {
    const { reserve, questions, clock } = await consentBench({ answers: Array(9).fill(false) });
    for (let no = 0; no < 3; no += 1) {
      await expect(reserve('list', 60)).rejects.toMatchObject(declined);
      await clock.advance(15_000);
    }
    await clock.advance(44_000);
    await expect(reserve('list', 60)).rejects.toMatchObject(declined);
    expect(questions).toHaveLength(3);
    await reserve('list', 60, true);
    await clock.advance(1000);
    await expect(reserve('list', 60)).rejects.toMatchObject(declined);
    expect(questions).toHaveLength(4);
  });

  it('a question follows where they were further apart', async () => {
    const { reserve, questions, clock } = await consentBench({ answers: Array(9).fill(false) });
    for (let no = 0; no < 5; no += 1) {
      await expect(reserve('list', 60)).rejects.toMatchObject(declined);
      await clock.advance(31_000);
    }
    expect(questions).toHaveLength(5);
  });
});

it('Whatever came before, a request goes unasked exactly if it leaves the floor whole', async () => {
  const use = fc.record({
    parts: fc.integer({ min: 1, max: 30 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const act = fc.oneof(
    use.map((spend) => ({ act: 'spend', ...spend }) as const),
    use.map((spend) => ({ act: 'repeat', ...spend }) as const),
    fc.constantFrom(null, 20, 60, 95).map((floor) => ({ act: 'floor', floor }) as const),
    fc.integer({ min: 0, max: 100 }).map((spent) => ({ act: 'correct', spent }) as const),
    fc.constantFrom(50, 120).map((limit) => ({ act: 'limit', limit }) as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const { ledger, limits } = await consentBench({ answers: Array(100).fill(false) });
      let last: PartsUse = { kind: 'search', text: '' };
      const left = async () => ((await ledger.plan()).parts ?? 0) - (await ledger.spent()).parts;
      for (const one of acts) {
        if (one.act === 'floor') limits.askBelowLeft = one.floor;
        else if (one.act === 'correct') await ledger.correct(one.spent);
        else if (one.act === 'limit') await ledger.setPlan({ kind: 'lifetime', parts: one.limit });
        else {
          const isRepeat = one.act === 'repeat' && last.text !== '';
          const use: PartsUse = isRepeat ? last : { kind: 'search', text: 'LM358' };
          const after = (await left()) - one.parts;
          const reserved = await ledger.reserve(use, one.parts).catch(() => null);
          if (!isRepeat)
            expect(reserved !== null).toBe(after >= (limits.askBelowLeft ?? Number.NEGATIVE_INFINITY));
          if (reserved) last = use;
          await reserved?.settle(Math.round(one.parts * one.share));
        }
      }
    }),
  );
});

it('A question that nobody waits for any longer counts for nothing, and none follows for what was canceled too', async () => {
  const clock = createFakeClock(0);
  let asked = 0;
  let answer = (_isAgreed: boolean) => {};
  const ledger = createLedger('app', {
    book: createMemorySpending(),
    clock,
    settings: () => ({ askAboveParts: 1, askBelowLeft: null }),
    confirm: () => {
      asked += 1;
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    redactSecrets: (text) => text,
    onChanged: () => undefined,
    onFailed: () => undefined,
  });
  const end = new AbortController();
  const reserved = ['LM358', 'NE555'].map((text) => ledger.reserve({ kind: 'list', text }, 60, end.signal));
  await settled();
  end.abort();
  for (const one of reserved) await expect(one).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  answer(true);
  await settled();
  expect(asked).toBe(1);
  expect(await ledger.spent()).toEqual({ parts: 0, uncertain: 0 });
});
