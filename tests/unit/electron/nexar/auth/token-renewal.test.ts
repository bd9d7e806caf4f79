import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { backOff, renewalLead } from '../../../../../electron/nexar/auth/token-source';
import { day, tokenSourceBench } from './token-source-bench';

describe('the renewed token', () => {
  it('is renewed automatically before it expires and never used afterwards', async () => {
    const { source, clock, requestCount } = tokenSourceBench();
    await source.get();
    await clock.advance((day - 400) * 1000);
    expect(requestCount()).toBe(1);
    await clock.advance(200_000);
    expect(requestCount()).toBe(2);
    expect(await source.get()).toBe('token-2');
  });

  it('stays in use while its renewal fails, which the status reports', async () => {
    const down = () => new FailureError('service-unavailable', 'down');
    const { source, clock } = tokenSourceBench([
      { accessToken: 'first', expiresInSeconds: 3600 },
      down(),
      down(),
    ]);
    await source.get();
    await clock.advance((3600 - 300) * 1000);
    expect(await source.get()).toBe('first');
    expect(source.status()).toMatchObject({ state: 'live', failure: { code: 'service-unavailable' } });
    await clock.advance(60_000);
    expect(source.status()).toMatchObject({ state: 'live', failure: null });
    expect(await source.get()).not.toBe('first');
  });

  it('waits for the time of a Retry-After, which callers see', async () => {
    const { source, clock, requestCount } = tokenSourceBench([
      new FailureError('rate-limited', '429', { retryAfterMs: 30_000 }),
    ]);
    await expect(source.get()).rejects.toThrow();
    await clock.advance(10_000);
    await expect(source.get()).rejects.toMatchObject({
      failure: { code: 'rate-limited', retryAfterMs: 20_000 },
    });
    expect(requestCount()).toBe(1);
    await clock.advance(25_000);
    expect(requestCount()).toBe(2);
  });

  it('leaves half of the rate limit to searches with a lifetime of seconds', async () => {
    const short = () => ({ accessToken: `short-${Math.random()}`, expiresInSeconds: 1 });
    const { source, clock, sentAt } = tokenSourceBench(Array.from({ length: 2000 }, short));
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

  it('is reported as failing, not as pending, during a pause', async () => {
    const { source, clock } = tokenSourceBench([
      new FailureError('rate-limited', '429', { retryAfterMs: 60_000 }),
    ]);
    await expect(source.get()).rejects.toThrow();
    source.adopt({ accessToken: 'checked', expiresInSeconds: 5 });
    await clock.advance(6_000);
    await expect(source.get()).rejects.toThrow('pause');
    expect(source.status()).toMatchObject({ state: 'failing', failure: { code: 'rate-limited' } });
  });

  it('is not renewed on wake while it is valid', async () => {
    const { source, clock, requestCount } = tokenSourceBench();
    await source.get();
    clock.sleep(3_600_000);
    source.wake();
    await clock.advance(0);
    expect(requestCount()).toBe(1);
  });

  it('is renewed on wake if its renewal was due during sleep, when timers stand still', async () => {
    const { source, clock, requestCount } = tokenSourceBench();
    await source.get();
    clock.sleep((day - 100) * 1000);
    source.wake();
    await clock.advance(0);
    expect(requestCount()).toBe(2);
  });

  it('replaces one whose renewal has failed, and is renewed in turn', async () => {
    const refused = new FailureError('credentials-refused', 'rotated');
    const { source, clock, requestCount } = tokenSourceBench([
      { accessToken: 'first', expiresInSeconds: 3600 },
      refused,
    ]);
    await source.get();
    await clock.advance(3400_000);
    expect(source.status()).toMatchObject({ state: 'live', failure: { code: 'credentials-refused' } });
    source.adopt({ accessToken: 'checked', expiresInSeconds: 3600 });
    expect(await source.get()).toBe('checked');
    await clock.advance(3400_000);
    expect(requestCount()).toBe(3);
  });

  it('is reported as failing once it has expired, even without a caller', async () => {
    const refused = new FailureError('credentials-refused', 'rotated');
    const { source, clock, seen } = tokenSourceBench([
      { accessToken: 'first', expiresInSeconds: 3600 },
      refused,
    ]);
    await source.get();
    await clock.advance(3500_000);
    expect(source.status().state).toBe('live');
    await clock.advance(200_000);
    expect(source.status()).toMatchObject({ state: 'failing', expiresAt: null });
    expect(seen.at(-1)).toMatchObject({ state: 'failing' });
  });

  it('is reported as failing if it expires during a pause, even without a caller', async () => {
    const pause = new FailureError('rate-limited', '429', { retryAfterMs: 3 * 3_600_000 });
    const { source, clock, seen, requestCount } = tokenSourceBench([
      { accessToken: 'first', expiresInSeconds: 3600 },
      pause,
    ]);
    await source.get();
    await clock.advance(3599_000);
    expect(seen.at(-1)).toMatchObject({ state: 'live', failure: { code: 'rate-limited' } });
    await clock.advance(1_000);
    expect(seen.at(-1)).toMatchObject({ state: 'failing', failure: { code: 'rate-limited' } });
    expect(requestCount()).toBe(2);
  });
});

describe('the renewal times', () => {
  it('are a tenth of the lifetime ahead, five minutes at most', () => {
    expect(renewalLead(day * 1000)).toBe(300_000);
    expect(renewalLead(60_000)).toBe(6000);
  });

  it('back off exponentially up to five minutes, half of it randomly', () => {
    expect(backOff(1, () => 0)).toBe(1000);
    expect(backOff(1, () => 1)).toBe(2000);
    expect(backOff(3, () => 0)).toBe(4000);
    expect(backOff(1000, () => 1)).toBe(300_000);
  });
});
