import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { createRateLimit } from '../../../../../electron/core/rate-limit';
import { testRateWindows } from '../../../../../electron/features/connection/connection-tester';
import { testConnection } from '../../../../../electron/features/connection/test-connection';
import type { TokenSource } from '../../../../../electron/nexar/auth/token-source';
import type { RefusedLookup } from '../../../../../electron/nexar/parts/lookup-client';
import {
  type ConnectionTestStep,
  connectionTestSchema,
  connectionTestStepSchema,
  connectionTestSteps,
} from '../../../../../electron/shared/contract/connection';
import type { ErrorCode } from '../../../../../electron/shared/contract/failure';
import { createFakeClock } from '../../../fake-clock';

type SearchQuery = 'token' | 'free-query' | 'part-limit';
const hour = 3_600_000;

/** A session whose requests fail as emitted, and the test run on it. */
function bench(
  failing: Partial<Record<SearchQuery, unknown>> = {},
  refusedBefore: RefusedLookup | null = null,
) {
  const clock = createFakeClock();
  const asked: SearchQuery[] = [];
  const emitted: ConnectionTestStep[] = [];
  const rate = createRateLimit(testRateWindows);
  const act = (name: SearchQuery) => async () => {
    asked.push(name);
    if (failing[name]) throw failing[name];
    return '';
  };
  let skew: number | null = 0;
  let live = true;
  const tokens = {
    renew: act('token'),
    status: () => ({ state: live ? 'live' : 'failing', expiresAt: clock.now() + hour, failure: null }),
  } as unknown as TokenSource;
  const parts = {
    source: 'nexar' as const,
    search: async () => Promise.reject(new Error('a test must not search')),
    searchText: async () => Promise.reject(new Error('a test must not search')),
    searchSku: async () => Promise.reject(new Error('a test must not search')),
    tryFreeQuery: async () => void (await act('free-query')()),
    match: async () => [],
    manufacturers: async () => [],
    sellers: async () => [],
    part: () => Promise.reject(new Error('not asked for here')),
    similar: () => Promise.reject(new Error('not asked for here')),
    suggest: async () => [],
    correctSpelling: async () => null,
    cartSellers: async () => new Set<never>(),
    cartLink: async () => null,
    planGaps: async () => new Set<never>(),
    async probePartLimit() {
      await act('part-limit')();
      return refusedBefore;
    },
  };
  const session = { tokens, parts, clockSkewMs: () => skew };
  const run = () =>
    testConnection({
      session,
      clock,
      rate,
      redactFailure: (failure) => ({ ...failure, message: failure.message.replace('hush', '[redacted]') }),
      onStep: (step) => emitted.push(connectionTestStepSchema.parse(step)),
    });
  return {
    run,
    asked,
    clock,
    emitted,
    setSkew: (ms: number | null) => {
      skew = ms;
    },
    loseToken: () => {
      live = false;
    },
  };
}

const inShort = (steps: readonly ConnectionTestStep[]) =>
  steps.map(({ step, state, failure }) => `${step} ${state}${failure ? ` ${failure.code}` : ''}`);

describe('the connection test', () => {
  it('passes every step in order, reports each, and follows the contract', async () => {
    const { run, emitted, asked } = bench();
    const result = await run();
    expect(connectionTestSchema.parse(result)).toEqual(result);
    expect(result.partsSpent).toBe(0);
    expect(inShort(result.steps)).toEqual(connectionTestSteps.map((step) => `${step} passed`));
    expect(inShort(emitted)).toEqual([
      'identity-server running',
      'identity-server passed',
      'token passed',
      'api running',
      'api passed',
      'free-query passed',
      'part-limit running',
      'part-limit passed',
    ]);
    expect(asked).toEqual(['token', 'free-query', 'part-limit']);
  });

  it.each<ErrorCode>([
    'offline',
    'host-not-found',
    'connection-failed',
    'certificate-refused',
    'clock-wrong',
    'proxy-refused',
    'proxy-unreachable',
    'timed-out',
    'answered-by-another',
  ])('%s: the sign-in server was not reached, and nothing else is tested', async (code) => {
    const { run, asked, emitted } = bench({ token: new FailureError(code, 'x') });
    const { steps } = await run();
    expect(inShort(steps)).toEqual([
      `identity-server failed ${code}`,
      'token skipped',
      'api skipped',
      'free-query skipped',
      'part-limit skipped',
    ]);
    expect(asked).toEqual(['token']);
    expect(emitted.at(-1)?.step).toBe('part-limit');
  });

  it.each<ErrorCode>([
    'credentials-refused',
    'scope-refused',
    'rate-limited',
    'service-unavailable',
    'token-answer-invalid',
  ])('%s is an answer: the server was reached, but issued no token', async (code) => {
    const { steps } = await bench({ token: new FailureError(code, 'x') }).run();
    expect(inShort(steps).slice(0, 3)).toEqual([
      'identity-server passed',
      `token failed ${code}`,
      'api skipped',
    ]);
  });

  it('distinguishes an API that is not reached from one that refuses', async () => {
    const unreached = await bench({ 'free-query': new FailureError('host-not-found', 'x') }).run();
    expect(inShort(unreached.steps)).toEqual([
      'identity-server passed',
      'token passed',
      'api failed host-not-found',
      'free-query skipped',
      'part-limit skipped',
    ]);
    const refuses = await bench({ 'free-query': new FailureError('service-unavailable', 'x') }).run();
    expect(inShort(refuses.steps).slice(2, 4)).toEqual([
      'api passed',
      'free-query failed service-unavailable',
    ]);
  });

  it('reads "not authorized" on a free query as an application without supply access', async () => {
    const error = new FailureError('outside-plan', 'not authorized', { requestId: 'r-1' });
    const { steps } = await bench({ 'free-query': error }).run();
    expect(steps[3]).toMatchObject({ state: 'failed', failure: { code: 'scope-refused', requestId: 'r-1' } });
  });

  it.each(['part-limit-used-up', 'no-parts-in-plan'] as const)('reports %s', async (code) => {
    const { steps } = await bench({ 'part-limit': new FailureError(code, 'x') }).run();
    expect(inShort(steps).slice(3)).toEqual(['free-query passed', `part-limit failed ${code}`]);
  });

  it('warns of the refusal of the last lookup, with its time', async () => {
    const at = '2026-01-31T22:10:00.000Z';
    const result = await bench({}, { failure: new FailureError('part-limit-used-up', 'x'), at }).run();
    expect(inShort(result.steps).at(-1)).toBe('part-limit warned part-limit-used-up');
    expect(result.steps.map(({ metAt }) => metAt)).toEqual([null, null, null, null, at]);
    expect(connectionTestSchema.parse(result)).toEqual(result);
  });

  it('only warns if the part limit could not be checked', async () => {
    const { steps } = await bench({ 'part-limit': new FailureError('query-refused', 'limit 0') }).run();
    expect(inShort(steps).at(-1)).toBe('part-limit warned query-refused');
  });

  it.each([
    [2 * hour, 'token warned clock-wrong'],
    [-2 * hour, 'token warned clock-wrong'],
    [hour / 2, 'token passed'],
    [null, 'token passed'],
  ])('a clock that is %s ms ahead: %s', async (skew, expected) => {
    const { run, setSkew } = bench();
    setSkew(skew);
    const { steps } = await run();
    expect(inShort(steps)[1]).toBe(expected);
    expect(steps[4]?.state).toBe('passed');
  });

  it('redacts failures, and handles errors without a code', async () => {
    const { run, emitted } = bench({ token: new Error('net::ERR_FAILED hush') });
    const { steps } = await run();
    expect(steps[0]?.failure).toMatchObject({ code: 'connection-failed' });
    expect(JSON.stringify([steps, emitted])).not.toContain('hush');
  });

  it('requests at most 60 tokens in 15 minutes, and then relies on the live one', async () => {
    const { run, asked, loseToken, clock } = bench();
    // A clock that is monotonic counts in fractions of a millisecond.
    await clock.advance(0.25);
    for (let count = 0; count < 80; count += 1) await run();
    await clock.advance(0.5);
    expect(asked.filter((name) => name === 'token')).toHaveLength(60);
    loseToken();
    expect(inShort((await run()).steps).slice(0, 2)).toEqual([
      'identity-server passed',
      'token failed rate-limited',
    ]);
  });
});
