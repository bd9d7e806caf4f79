import { describe, expect, it } from 'vitest';
import { type ApplicationLedger, createLedger } from '../../../../../electron/features/spending/ledger';
import { spendingBook } from '../../../../../electron/features/spending/spending-book';
import { defaultSettings } from '../../../../../electron/shared/contract/constants/default-settings';
import { createMemorySpending } from '../../../../../electron/storage/repositories/memory-spending';
import { createFakeClock } from '../../../fake-clock';

const day = 86_400_000;

function ledgerBench(start = Date.UTC(2026, 0, 30, 12), book = createMemorySpending()) {
  const clock = createFakeClock(start);
  const failures: string[] = [];
  let changes = 0;
  const ledger = createLedger('app', {
    book,
    clock,
    settings: () => defaultSettings,
    confirm: async () => false,
    redactSecrets: (text) => text.replace('a-secret', '[redacted]'),
    onChanged: () => {
      changes += 1;
    },
    onFailed: (error) => failures.push(String(error)),
  });
  const spend = async (parts: number, text = 'LM358') =>
    (await ledger.reserve({ kind: 'search', text }, 10)).settle(parts);
  return { book, clock, failures, ledger, spend, changes: () => changes };
}

describe('a ledger', () => {
  it('books no secret that was searched for, and no endless text', async () => {
    const { book, spend } = ledgerBench();
    await spend(1, `a-secret ${'x'.repeat(500)}`);
    const [line] = await book.latest('app', 1);
    expect(line?.text).toMatch(/^\[redacted\] x+$/);
    expect(line?.text).toHaveLength(200);
  });

  it('counts parts for life from the first one, and monthly ones from the 1st in UTC', async () => {
    const { ledger, spend, clock } = ledgerBench(Date.UTC(2026, 0, 31, 23));
    await spend(7);
    expect(await ledger.spent()).toEqual({ parts: 7, uncertain: 0 });
    await clock.advance(2 * 3_600_000);
    await spend(2);
    expect(await ledger.spent()).toEqual({ parts: 2, uncertain: 0 });
    await ledger.setPlan({ kind: 'lifetime', parts: 100 });
    expect(await ledger.spent()).toEqual({ parts: 9, uncertain: 0 });
  });

  it('takes the user’s count, and says that it was corrected', async () => {
    const { ledger, spend, book } = ledgerBench();
    await spend(7);
    await ledger.correct(30);
    expect(await ledger.spent()).toEqual({ parts: 30, uncertain: 0 });
    await ledger.correct(5);
    expect(await ledger.spent()).toEqual({ parts: 5, uncertain: 0 });
    const lines = await book.latest('app', 3);
    expect(lines.map(({ kind, parts }) => [kind, parts])).toEqual([
      ['corrected', -25],
      ['corrected', 23],
      ['search', 7],
    ]);
  });

  it('adds what is under way to the user’s count, which its answer settles', async () => {
    const { ledger, spend } = ledgerBench();
    await spend(7);
    const reservation = await ledger.reserve({ kind: 'search', text: 'LM358' }, 10);
    await ledger.correct(7);
    expect(await ledger.spent()).toEqual({ parts: 17, uncertain: 10 });
    await reservation.settle(3);
    reservation.close();
    expect(await ledger.spent()).toEqual({ parts: 10, uncertain: 0 });
  });

  it('takes the user’s count for what no answer has settled', async () => {
    const { ledger } = ledgerBench();
    (await ledger.reserve({ kind: 'search', text: 'LM358' }, 10)).close();
    await ledger.correct(4);
    expect((await ledger.spent()).parts).toBe(4);
  });

  it('says that it has changed at each reservation, settlement, plan and correction', async () => {
    const { ledger, spend, changes } = ledgerBench();
    await spend(7);
    await ledger.setPlan({ kind: 'monthly', parts: 2000 });
    await ledger.correct(8);
    expect(changes()).toBe(4);
  });
});

describe('what the service says about its limit', () => {
  it.each([
    [100, { kind: 'lifetime', parts: 100 }],
    [2000, { kind: 'monthly', parts: 2000 }],
    [500, { kind: 'unknown', parts: 500 }],
    [0, { kind: 'unknown', parts: 0 }],
  ])(
    'a limit of %s gives an unknown plan its number, and its kind where it is a documented one',
    async (limit, plan) => {
      const { ledger } = ledgerBench();
      await ledger.limitReached(limit, 10);
      expect(await ledger.plan()).toEqual(plan);
    },
  );

  it('corrects the number of a plan that the user has chosen, and leaves its kind', async () => {
    const { ledger } = ledgerBench();
    await ledger.setPlan({ kind: 'monthly', parts: 2000 });
    await ledger.limitReached(1000, 10);
    expect(await ledger.plan()).toEqual({ kind: 'monthly', parts: 1000 });
  });

  it('books what must have been spent elsewhere, and no more than is certain', async () => {
    const { ledger, spend } = ledgerBench();
    await ledger.setPlan({ kind: 'lifetime', parts: 100 });
    await spend(10);
    await ledger.limitReached(100, 10);
    expect(await ledger.spent()).toEqual({ parts: 91, uncertain: 0 });
    await ledger.limitReached(100, 1);
    expect(await ledger.spent()).toEqual({ parts: 100, uncertain: 0 });
    await ledger.limitReached(100, 1);
    expect(await ledger.spent()).toEqual({ parts: 100, uncertain: 0 });
  });

  it('books it once where two requests are refused at the same time', async () => {
    const { ledger, spend } = ledgerBench();
    await spend(10);
    await Promise.all([ledger.limitReached(100, 10), ledger.limitReached(100, 10)]);
    expect((await ledger.spent()).parts).toBe(91);
  });
});

describe('that the parts are used up', () => {
  it('ends with the next parts also where the clock was set back since', async () => {
    const { ledger, spend, clock } = ledgerBench();
    await ledger.limitReached(null, 10);
    clock.sleep(-2 * day);
    expect(await ledger.usedUp()).not.toBeNull();
    await spend(3);
    expect(await ledger.usedUp()).toBeNull();
  });

  it.each([
    ['names a plan', (ledger: ApplicationLedger) => ledger.setPlan({ kind: 'lifetime', parts: 100 })],
    ['corrects the count', (ledger: ApplicationLedger) => ledger.correct(1)],
    ['types the credentials anew', (ledger: ApplicationLedger) => ledger.credentialsReplaced()],
  ])('ends as the user %s, whatever the clock says', async (_name, act) => {
    const { ledger, clock } = ledgerBench();
    await ledger.limitReached(null, 10);
    clock.sleep(-2 * day);
    await act(ledger);
    expect(await ledger.usedUp()).toBeNull();
  });
});

it('A refusal that cannot be booked, nor ended, is reported and is no failure of the request', async () => {
  const broken = async () => Promise.reject(new Error('SQLITE_IOERR'));
  const memory = createMemorySpending();
  const { ledger, spend, failures } = ledgerBench(undefined, { ...memory, refusal: broken, plan: broken });
  await spend(4);
  await ledger.limitReached(100, 10);
  expect(failures).toEqual(['Error: SQLITE_IOERR', 'Error: SQLITE_IOERR']);
  expect(await memory.spent('app', 0)).toEqual({ parts: 4, uncertain: 0 });
});

it('The book sums today, the week from Monday and the month, and lists days and uses', async () => {
  // A Friday.
  const { book, spend, clock } = ledgerBench(Date.UTC(2026, 0, 2, 12));
  await spend(3);
  await clock.advance(3 * day);
  await spend(5);
  await clock.advance(day);
  await spend(6, 'NE555');
  expect(await spendingBook(book, 'app', clock.now())).toEqual({
    today: 6,
    thisWeek: 11,
    thisMonth: 14,
    days: [
      { day: '2026-01-02', parts: 3 },
      { day: '2026-01-05', parts: 5 },
      { day: '2026-01-06', parts: 6 },
    ],
    uses: [
      { at: '2026-01-06T12:00:00.000Z', kind: 'search', text: 'NE555', parts: 6, certain: true },
      { at: '2026-01-05T12:00:00.000Z', kind: 'search', text: 'LM358', parts: 5, certain: true },
      { at: '2026-01-02T12:00:00.000Z', kind: 'search', text: 'LM358', parts: 3, certain: true },
    ],
  });
});
