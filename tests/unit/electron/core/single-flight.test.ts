import { expect, it } from 'vitest';
import { createDeferred, type Deferred } from '../../../../electron/core/deferred';
import { singleFlight } from '../../../../electron/core/single-flight';

function countedCalls() {
  const calls: Deferred<string>[] = [];
  const call = singleFlight(() => {
    const pending = createDeferred<string>();
    calls.push(pending);
    return pending.promise;
  });
  return { call, calls };
}

it('calls made while one is under way share its result', async () => {
  const { call, calls } = countedCalls();
  const both = Promise.all([call(), call()]);
  calls[0]?.resolve('first');
  expect(await both).toEqual(['first', 'first']);
  expect(calls).toHaveLength(1);
});

it('a call made after the end of the former starts anew, also after a failure', async () => {
  const { call, calls } = countedCalls();
  const failing = Promise.allSettled([call(), call()]);
  calls[0]?.reject(new Error('failed'));
  expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const next = call();
  calls[1]?.resolve('second');
  expect(await next).toBe('second');
});
