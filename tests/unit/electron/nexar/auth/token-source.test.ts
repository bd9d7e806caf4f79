import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { day, tokenSourceBench } from './token-source-bench';

describe('the token', () => {
  it('is requested once for all callers', async () => {
    const { source, requestCount } = tokenSourceBench();
    const tokens = await Promise.all(Array.from({ length: 50 }, () => source.get()));
    expect(new Set(tokens)).toEqual(new Set(['token-1']));
    expect(requestCount()).toBe(1);
  });

  it('is replaced by one request for all callers after a refusal', async () => {
    const { source, clock, requestCount } = tokenSourceBench();
    await source.get();
    await clock.advance(60_000);
    const again = Array.from({ length: 50 }, () => {
      source.retire('token-1');
      return source.get();
    });
    expect(new Set(await Promise.all(again))).toEqual(new Set(['token-2']));
    expect(requestCount()).toBe(2);
  });

  it('is not retired by the refusal of an earlier token', async () => {
    const { source, clock, requestCount } = tokenSourceBench();
    await source.get();
    await clock.advance(60_000);
    source.retire('token-1');
    await source.get();
    source.retire('token-1');
    expect(await source.get()).toBe('token-2');
    expect(requestCount()).toBe(2);
  });

  it('is requested again by the next call after a failure, without a restart', async () => {
    const { source, clock } = tokenSourceBench([new FailureError('credentials-refused', 'no')]);
    await expect(source.get()).rejects.toMatchObject({ failure: { code: 'credentials-refused' } });
    await clock.advance(1000);
    expect(await source.get()).toBe('token-2');
  });

  it('is not requested automatically after the credentials were refused', async () => {
    const { source, clock, requestCount } = tokenSourceBench([new FailureError('credentials-refused', 'no')]);
    await expect(source.get()).rejects.toThrow();
    await clock.advance(24 * 3_600_000);
    expect(requestCount()).toBe(1);
    expect(clock.pending()).toBe(0);
  });

  it('is used until it is refused if its lifetime is unknown', async () => {
    const { source, clock, requestCount } = tokenSourceBench([
      { accessToken: 'endless', expiresInSeconds: null },
    ]);
    await source.get();
    await clock.advance(7 * 24 * 3_600_000);
    expect(await source.get()).toBe('endless');
    expect(requestCount()).toBe(1);
  });

  it('reaches the other callers when one gives up', async () => {
    const { source } = tokenSourceBench();
    const end = new AbortController();
    const left = source.get(end.signal);
    const stayed = source.get();
    end.abort();
    await expect(left).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(await stayed).toBe('token-1');
  });

  it('is not replaced by the one from the check of a rotated secret', async () => {
    const { source } = tokenSourceBench();
    await source.get();
    source.adopt({ accessToken: 'checked', expiresInSeconds: day });
    expect(await source.get()).toBe('token-1');
  });

  it('is used at once if it comes from the check of new credentials', async () => {
    const { source, requestCount } = tokenSourceBench();
    source.adopt({ accessToken: 'checked', expiresInSeconds: day });
    expect(await source.get()).toBe('checked');
    expect(requestCount()).toBe(0);
  });

  it('is not reported as failing because of an earlier request', async () => {
    const { source, clock } = tokenSourceBench([new FailureError('credentials-refused', 'the old secret')]);
    const old = source.get();
    source.adopt({ accessToken: 'checked', expiresInSeconds: day });
    await expect(old).rejects.toThrow();
    expect(source.status()).toMatchObject({ state: 'live', failure: null });
    await clock.advance(60_000);
    expect(source.status().failure).toBeNull();
  });

  it('is forgotten on stop and no longer requested', async () => {
    const { source, clock, requestCount } = tokenSourceBench();
    await source.get();
    source.stop();
    await expect(source.get()).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    await clock.advance(2 * day * 1000);
    expect(requestCount()).toBe(1);
    expect(clock.pending()).toBe(0);
  });

  it('is never requested twice at a time or more than twice a second during many refusals', async () => {
    const { source, clock, sentAt, maxInFlight } = tokenSourceBench();
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
