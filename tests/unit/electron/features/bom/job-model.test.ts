import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { createBomLookups } from '../../../../../electron/features/bom/job/bom-lookups';
import type { JobPart, JobStore, StoredJob } from '../../../../../electron/features/bom/job/job-store';
import type { LineAnswer } from '../../../../../electron/features/bom/job/line-lookups';
import type { LookupWhich } from '../../../../../electron/shared/contract/bom/bom-lookup';
import type { LineLookup } from '../../../../../electron/shared/contract/bom/lookup-state';
import { emptyDirectory } from '../../../../../electron/shared/domain/bom/matching/company-directory';
import { numberIn } from '../../../../../electron/shared/domain/bom/matching/line-query';
import { createFakeClock } from '../../../fake-clock';

const fetchedAt = '2026-01-01T00:00:00.000Z';

/** What the service does with a request. `counts`: whether it counts the parts. */
const outcomes = {
  delivers: { counts: true },
  refuses: { counts: false, failure: new FailureError('query-refused', 'No') },
  breaks: {
    counts: false,
    failure: new FailureError('service-unavailable', '502', { mayHaveCounted: true }),
  },
  giveUp: { counts: true, failure: new FailureError('service-unavailable', '504', { mayHaveCounted: true }) },
  cuts: { counts: true, failure: new FailureError('connection-failed', 'reset', { mayHaveCounted: true }) },
  isOffline: { counts: false, failure: new FailureError('offline', 'no network') },
  hasNoPartsLeft: { counts: false },
} as const;
type Outcome = keyof typeof outcomes;

const answer = (mpn: string, isLimited: boolean): LineAnswer => ({
  isCached: false,
  answer: {
    parts: isLimited ? [] : [{ part: { id: mpn, mpn, manufacturer: null, offers: [] } }],
    hits: 1,
    hitsKnown: true,
    partsSpent: isLimited ? 0 : 1,
    undelivered: isLimited ? { message: 'limit', isUnread: false, isPartLimit: true } : null,
    fetchedAt,
  },
});

/** What happens while a request is prepared. */
interface Hooks {
  readonly onPartsLeft: () => Promise<void>;
  /** Called when a request was marked on disk. */
  readonly onMarked: () => void;
}

/** A BOM of `count` numbers, and a service that does with each request what `next` says. */
function world(count: number, next: () => Outcome, hooks: Partial<Hooks> = {}) {
  const stored = new Map<string, LineLookup | null>(
    Array.from({ length: count }, (_, at) => [`N${at}`, null]),
  );
  /** How often each number may have been counted. */
  const counted = new Map<string, number>();
  let job: StoredJob | null = null;
  const store: JobStore = {
    read: async () => ({
      market: { country: 'US', currency: 'USD' },
      parts: [...stored].map(([key, lookup]): JobPart => {
        const wanted = { partNumber: key, manufacturer: null };
        return { key, wanted, target: wanted, sku: null, lookup };
      }),
      job,
    }),
    async save(_bomId, lookups, stillOpen) {
      for (const [key, lookup] of lookups) stored.set(key, lookup);
      job = stillOpen;
      if ([...lookups.values()].some((lookup) => lookup?.state === 'requested')) hooks.onMarked?.();
    },
  };
  const clock = createFakeClock();
  const start = () =>
    createBomLookups({
      store,
      lookups: {
        manufacturers: async () => emptyDirectory,
        sellers: async () => emptyDirectory,
        async match(lines) {
          const outcome = next();
          const { counts, failure } = { failure: null, ...outcomes[outcome] };
          for (const mpn of lines.map(numberIn))
            if (counts || failure?.failure.mayHaveCounted) counted.set(mpn, (counted.get(mpn) ?? 0) + 1);
          if (failure) throw failure;
          return lines.map((line) => answer(numberIn(line), outcome === 'hasNoPartsLeft'));
        },
      },
      async partsLeft() {
        await hooks.onPartsLeft?.();
        return null;
      },
      clock,
      onStatus: () => undefined,
    });
  let jobs = start();
  const isWaiting = () => jobs.status('bom').waitsUntil !== null;
  return {
    counted,
    isRunning: () => jobs.status('bom').isRunning,
    states: () => new Set([...stored.values()].map((lookup) => lookup?.state ?? 'missing')),
    stateOf: (key: string) => stored.get(key)?.state ?? 'missing',
    /** Whether the app was killed in the middle does not matter: what is stored is what counts. */
    restart() {
      jobs = start();
    },
    stop: (how: 'pause' | 'accountChanged') => (how === 'pause' ? jobs.pause('bom') : jobs.accountChanged()),
    lookUp: (which: LookupWhich) => jobs.lookUp('bom', which, new Set()),
    async press(which: LookupWhich | 'resume') {
      if (which === 'resume') await jobs.resume('bom');
      else await jobs.lookUp('bom', which, new Set());
      while (jobs.status('bom').isRunning) {
        await new Promise((resolve) => setImmediate(resolve));
        if (isWaiting()) await clock.advance(60_000);
      }
    },
    /** Until nothing is sent, for now or any more. */
    async rest() {
      while (jobs.status('bom').isRunning && !isWaiting())
        await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const presses = ['missing', 'failed', 'uncertain', 'resume'] as const;
/** The states that a press asks again for. */
const asksFor: Readonly<Record<(typeof presses)[number], readonly string[]>> = {
  missing: ['missing', 'waiting'],
  failed: ['failed', 'limited', 'waiting'],
  uncertain: ['uncertain', 'waiting'],
  resume: ['waiting'],
};

it('No number may be counted again without a press for it, whatever the service does, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 120 }),
      fc.array(fc.constantFrom(...(Object.keys(outcomes) as Outcome[])), { maxLength: 30 }),
      fc.array(fc.tuple(fc.constantFrom(...presses), fc.boolean()), { maxLength: 6 }),
      async (count, script, pressed) => {
        const left = [...script];
        const { press, restart, counted, states, stateOf } = world(count, () => left.shift() ?? 'delivers');
        for (const [which, restarts] of pressed) {
          if (restarts) restart();
          const before = Array.from({ length: count }, (_, at) => [`N${at}`, stateOf(`N${at}`)] as const);
          const countedBefore = new Map(counted);
          await press(which);
          for (const [key, state] of before) {
            const more = (counted.get(key) ?? 0) - (countedBefore.get(key) ?? 0);
            expect(more).toBeLessThanOrEqual(asksFor[which].includes(state) ? 1 : 0);
          }
          expect(states().has('requested')).toBe(false);
        }
        left.length = 0;
        for (let at = 0; at < 8; at += 1) for (const which of presses) await press(which);
        expect([...states()]).toEqual(['found']);
      },
    ),
    { numRuns: 40 },
  );
});

it('What is pressed for while a lookup comes to its end is looked up, too', async () => {
  const script: Outcome[] = ['refuses'];
  let batches = 0;
  let again = async () => {};
  const { press, lookUp, states } = world(1, () => script.shift() ?? 'delivers', {
    async onPartsLeft() {
      batches += 1;
      if (batches === 2) await again();
    },
  });
  again = () => lookUp('failed');
  await press('missing');
  expect([...states()]).toEqual(['found']);
});

const stops = ['pause', 'accountChanged'] as const;

it.each(stops.flatMap((how) => [[how, 'onPartsLeft'] as const, [how, 'onMarked'] as const]))(
  'After %s nothing is sent, not even the request that is being prepared (%s)',
  async (how, when) => {
    let stop = () => {};
    const once = () => {
      stop();
      stop = () => {};
    };
    const hooks = when === 'onMarked' ? { onMarked: once } : { onPartsLeft: async () => once() };
    const { press, stop: stopAll, counted, states } = world(60, () => 'delivers', hooks);
    stop = () => stopAll(how);
    await press('missing');
    expect([...states()]).toEqual(['waiting']);
    expect(counted.size).toBe(0);
    await press('resume');
    expect([...states()]).toEqual(['found']);
    expect([...counted.values()].every((count) => count === 1)).toBe(true);
  },
);

it('A press for one account sends nothing for another', async () => {
  const { lookUp, stop, press, counted, states } = world(1, () => 'delivers');
  const pressed = lookUp('missing');
  stop('accountChanged');
  await pressed;
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect([...states()]).toEqual(['waiting']);
  expect(counted.size).toBe(0);
  await press('resume');
  expect([...states()]).toEqual(['found']);
});

it('Of more parts than a user may spend in a minute without being asked again, the rest waits', async () => {
  const { lookUp, rest, press, counted, states } = world(1200, () => 'delivers');
  await lookUp('missing');
  await rest();
  expect(counted.size).toBe(1000);
  await press('resume');
  expect([...states()]).toEqual(['found']);
  expect([...counted.values()].every((count) => count === 1)).toBe(true);
});

it('With nothing left to ask for it ends at once, also where the next request would have to wait', async () => {
  const { lookUp, rest, isRunning, states } = world(1000, () => 'delivers');
  await lookUp('missing');
  await rest();
  expect([...states()]).toEqual(['found']);
  expect(isRunning()).toBe(false);
});
