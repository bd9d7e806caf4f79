import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import type { IssuedToken } from '../../../../../electron/nexar/auth/identity-client';
import { createTokenRequestQueue } from '../../../../../electron/nexar/auth/token-request-queue';
import {
  backOff,
  createTokenSource,
  renewalLead,
  type TokenStatus,
} from '../../../../../electron/nexar/auth/token-source';
import { createFakeClock } from '../../../fake-clock';

const day = 86_400;

/** An identity server whose answers are given one by one; `asked` counts the requests that reached it. */
function identity(answers: (IssuedToken | FailureError)[] = []) {
  const clock = createFakeClock();
  const seen: TokenStatus[] = [];
  const sentAt: number[] = [];
  let inFlight = 0;
  let maxInFlight = 0;
  const gate = createTokenRequestQueue(clock);
  const source = createTokenSource({
    clock,
    random: () => 0.5,
    onStatus: (status) => seen.push(status),
    request: (signal) => gate.send('an-id', send, signal),
  });

  async function send() {
    sentAt.push(clock.now());
    inFlight += 1;
    maxInFlight = Math.max(maxInFlight, inFlight);
    await new Promise(setImmediate);
    inFlight -= 1;
    const answer = answers.shift() ?? { accessToken: `token-${sentAt.length}`, expiresInSeconds: day };
    if (answer instanceof FailureError) throw answer;
    return answer;
  }
  return { source, clock, seen, asked: () => sentAt.length, sentAt, maxInFlight: () => maxInFlight };
}

describe('the token', () => {
  it('is asked for once, however many want it', async () => {
    const { source, asked } = identity();
    const tokens = await Promise.all(Array.from({ length: 50 }, () => source.get()));
    expect(new Set(tokens)).toEqual(new Set(['token-1']));
    expect(asked()).toBe(1);
  });

  it('is renewed ahead of its end without anybody asking, and never used after it', async () => {
    const { source, clock, asked } = identity();
    await source.get();
    await clock.advance((day - 400) * 1000);
    expect(asked()).toBe(1);
    await clock.advance(200_000);
    expect(asked()).toBe(2);
    expect(await source.get()).toBe('token-2');
  });

  it('once refused is replaced by one new request for all who were refused', async () => {
    const { source, clock, asked } = identity();
    await source.get();
    await clock.advance(60_000);
    const again = Array.from({ length: 50 }, () => {
      source.retire('token-1');
      return source.get();
    });
    expect(new Set(await Promise.all(again))).toEqual(new Set(['token-2']));
    expect(asked()).toBe(2);
  });

  it('is not retired by the refusal of an earlier one', async () => {
    const { source, clock, asked } = identity();
    await source.get();
    await clock.advance(60_000);
    source.retire('token-1');
    await source.get();
    source.retire('token-1');
    expect(await source.get()).toBe('token-2');
    expect(asked()).toBe(2);
  });

  it('goes on serving while its renewal fails, and the status says so', async () => {
    const down = () => new FailureError('service-unavailable', 'down');
    const { source, clock } = identity([{ accessToken: 'first', expiresInSeconds: 3600 }, down(), down()]);
    await source.get();
    await clock.advance((3600 - 300) * 1000);
    expect(await source.get()).toBe('first');
    expect(source.status()).toMatchObject({ state: 'live', failure: { code: 'service-unavailable' } });
    await clock.advance(60_000);
    expect(source.status()).toMatchObject({ state: 'live', failure: null });
    expect(await source.get()).not.toBe('first');
  });

  it('is asked for again by the next call after a failure: no restart is needed', async () => {
    const { source, clock } = identity([new FailureError('credentials-refused', 'no')]);
    await expect(source.get()).rejects.toMatchObject({ failure: { code: 'credentials-refused' } });
    await clock.advance(1000);
    expect(await source.get()).toBe('token-2');
  });

  it('is not asked for by itself when the credentials were refused', async () => {
    const { source, clock, asked } = identity([new FailureError('credentials-refused', 'no')]);
    await expect(source.get()).rejects.toThrow();
    await clock.advance(24 * 3_600_000);
    expect(asked()).toBe(1);
    expect(clock.pending()).toBe(0);
  });

  it('waits as long as Retry-After says, and tells callers so meanwhile', async () => {
    const { source, clock, asked } = identity([
      new FailureError('rate-limited', '429', { retryAfterMs: 30_000 }),
    ]);
    await expect(source.get()).rejects.toThrow();
    await clock.advance(10_000);
    await expect(source.get()).rejects.toMatchObject({
      failure: { code: 'rate-limited', retryAfterMs: 20_000 },
    });
    expect(asked()).toBe(1);
    await clock.advance(25_000);
    expect(asked()).toBe(2);
  });

  it('of a few seconds leaves half of the limits to searches, however long nobody asks', async () => {
    const short = () => ({ accessToken: `short-${Math.random()}`, expiresInSeconds: 1 });
    const { source, clock, sentAt } = identity(Array.from({ length: 2000 }, short));
    await source.get();
    const quarter = 15 * 60_000;
    await clock.advance(4 * quarter);
    for (const start of sentAt) {
      const within = sentAt.filter((at) => at >= start && at < start + quarter);
      expect(within.length).toBeLessThanOrEqual(101);
    }
    expect(sentAt.length).toBeGreaterThan(300);
    await expect(source.get()).resolves.toMatch('short-');
  });

  it('that may not be asked for is no token on its way: the status says why', async () => {
    const { source, clock } = identity([new FailureError('rate-limited', '429', { retryAfterMs: 60_000 })]);
    await expect(source.get()).rejects.toThrow();
    source.adopt({ accessToken: 'checked', expiresInSeconds: 5 });
    await clock.advance(6_000);
    await expect(source.get()).rejects.toThrow('pause');
    expect(source.status()).toMatchObject({ state: 'failing', failure: { code: 'rate-limited' } });
  });

  it('with an unknown life serves until it is refused', async () => {
    const { source, clock, asked } = identity([{ accessToken: 'endless', expiresInSeconds: null }]);
    await source.get();
    await clock.advance(7 * 24 * 3_600_000);
    expect(await source.get()).toBe('endless');
    expect(asked()).toBe(1);
  });

  it('that is healthy is not asked for anew on wake', async () => {
    const { source, clock, asked } = identity();
    await source.get();
    clock.sleep(3_600_000);
    source.wake();
    await clock.advance(0);
    expect(asked()).toBe(1);
  });

  it('is renewed on wake when its time came during sleep, whose timers stood still', async () => {
    const { source, clock, asked } = identity();
    await source.get();
    clock.sleep((day - 100) * 1000);
    source.wake();
    await clock.advance(0);
    expect(asked()).toBe(2);
  });

  it('reaches the others when one caller gives up', async () => {
    const { source } = identity();
    const end = new AbortController();
    const left = source.get(end.signal);
    const stayed = source.get();
    end.abort();
    await expect(left).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(await stayed).toBe('token-1');
  });

  it('that the check of a rotated secret brought does not displace the running one', async () => {
    const { source } = identity();
    await source.get();
    source.adopt({ accessToken: 'checked', expiresInSeconds: day });
    expect(await source.get()).toBe('token-1');
  });

  it('that the check of new credentials brought serves at once', async () => {
    const { source, asked } = identity();
    source.adopt({ accessToken: 'checked', expiresInSeconds: day });
    expect(await source.get()).toBe('checked');
    expect(asked()).toBe(0);
  });

  it('that a later one has replaced is not spoken of by the failure of an old request', async () => {
    const { source, clock } = identity([new FailureError('credentials-refused', 'the old secret')]);
    const old = source.get();
    source.adopt({ accessToken: 'checked', expiresInSeconds: day });
    await expect(old).rejects.toThrow();
    expect(source.status()).toMatchObject({ state: 'live', failure: null });
    await clock.advance(60_000);
    expect(source.status().failure).toBeNull();
  });

  it('takes over from one whose renewal had failed, and is renewed in its turn', async () => {
    const refused = new FailureError('credentials-refused', 'rotated');
    const { source, clock, asked } = identity([{ accessToken: 'first', expiresInSeconds: 3600 }, refused]);
    await source.get();
    await clock.advance(3400_000);
    expect(source.status()).toMatchObject({ state: 'live', failure: { code: 'credentials-refused' } });
    source.adopt({ accessToken: 'checked', expiresInSeconds: 3600 });
    expect(await source.get()).toBe('checked');
    await clock.advance(3400_000);
    expect(asked()).toBe(3);
  });

  it('that has died is told as failing, also when nobody asks', async () => {
    const refused = new FailureError('credentials-refused', 'rotated');
    const { source, clock, seen } = identity([{ accessToken: 'first', expiresInSeconds: 3600 }, refused]);
    await source.get();
    await clock.advance(3500_000);
    expect(source.status().state).toBe('live');
    await clock.advance(200_000);
    expect(source.status()).toMatchObject({ state: 'failing', expiresAt: null });
    expect(seen.at(-1)).toMatchObject({ state: 'failing' });
  });

  it('that dies while the server wants a pause is told as failing, also when nobody asks', async () => {
    const pause = new FailureError('rate-limited', '429', { retryAfterMs: 3 * 3_600_000 });
    const { source, clock, seen, asked } = identity([
      { accessToken: 'first', expiresInSeconds: 3600 },
      pause,
    ]);
    await source.get();
    await clock.advance(3599_000);
    expect(seen.at(-1)).toMatchObject({ state: 'live', failure: { code: 'rate-limited' } });
    await clock.advance(1_000);
    expect(seen.at(-1)).toMatchObject({ state: 'failing', failure: { code: 'rate-limited' } });
    expect(asked()).toBe(2);
  });

  it('is forgotten on stop, and asked for no more', async () => {
    const { source, clock, asked } = identity();
    await source.get();
    source.stop();
    await expect(source.get()).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    await clock.advance(2 * day * 1000);
    expect(asked()).toBe(1);
    expect(clock.pending()).toBe(0);
  });

  it('is never asked for twice at one time, nor more than twice in any second, in a storm of refusals', async () => {
    const { source, clock, sentAt, maxInFlight } = identity();
    for (let round = 0; round < 30; round += 1) {
      const wanted = Promise.all([source.get(), source.get()]).catch(() => []);
      await clock.advance(700);
      const [token] = await wanted;
      if (token) source.retire(token);
    }
    expect(sentAt.length).toBeGreaterThan(10);
    for (const [index, at] of sentAt.entries()) {
      expect(at - (sentAt[index - 2] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(1000);
    }
    expect(maxInFlight()).toBe(1);
  });
});

describe('the times', () => {
  it('leads a renewal by a tenth of the life, five minutes at most', () => {
    expect(renewalLead(day * 1000)).toBe(300_000);
    expect(renewalLead(60_000)).toBe(6000);
  });

  it('doubles the back-off up to five minutes, half of it by chance', () => {
    expect(backOff(1, () => 0)).toBe(1000);
    expect(backOff(1, () => 1)).toBe(2000);
    expect(backOff(3, () => 0)).toBe(4000);
    expect(backOff(1000, () => 1)).toBe(300_000);
  });
});
