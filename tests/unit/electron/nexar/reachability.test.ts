import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../electron/core/failure-error';
import { createReachability } from '../../../../electron/nexar/reachability';
import { type ErrorCode, unreachedCodes } from '../../../../electron/shared/contract/failure';

function bench() {
  let changes = 0;
  const reach = createReachability(() => {
    changes += 1;
  });
  const fail = (error: Error) => reach.watch(() => Promise.reject(error)).catch(() => {});
  return { reach, fail, changes: () => changes };
}

describe('the reachability of the service', () => {
  it.each(unreachedCodes)('is lost with %s and reported once', async (code) => {
    const { reach, fail, changes } = bench();
    await fail(new FailureError(code, 'x'));
    await fail(new FailureError(code, 'x'));
    expect(reach.failure()).toMatchObject({ code });
    expect(changes()).toBe(1);
    await reach.watch(async () => 'an answer');
    expect(reach.failure()).toBeNull();
    expect(changes()).toBe(2);
  });

  it.each<ErrorCode>([
    'part-limit-used-up',
    'service-unavailable',
    'credentials-refused',
    'answer-unreadable',
  ])('is confirmed by %s', async (code) => {
    const { reach, fail } = bench();
    await fail(new FailureError('offline', 'x'));
    await fail(new FailureError(code, 'x'));
    expect(reach.failure()).toBeNull();
  });

  it('is unchanged by a cancelled request', async () => {
    const error = new FailureError('cancelled', 'x');
    const { reach, fail, changes } = bench();
    await fail(error);
    expect(changes()).toBe(0);
    await fail(new FailureError('offline', 'x'));
    await fail(error);
    expect(reach.failure()).toMatchObject({ code: 'offline' });
  });

  it('passes answers and errors on', async () => {
    const { reach } = bench();
    const error = new FailureError('offline', 'x');
    await expect(reach.watch(async () => 47)).resolves.toBe(47);
    await expect(reach.watch(() => Promise.reject(error))).rejects.toBe(error);
  });
});
