import { expect, it } from 'vitest';
import { createDeferred } from '../../../../electron/core/deferred';
import { createSerialQueue } from '../../../../electron/core/serial-queue';
import { settled } from '../../fake-clock';

/** A queue whose tasks note that they have begun, and end when the test says so. */
function queueOnHold() {
  const enqueue = createSerialQueue();
  const begun: string[] = [];
  const add = (name: string, signal?: AbortSignal) => {
    const pending = createDeferred<string>();
    const done = enqueue(() => {
      begun.push(name);
      return pending.promise;
    }, signal);
    return { done, end: () => pending.resolve(name), fail: () => pending.reject(new Error(name)) };
  };
  return { add, begun };
}

it('runs tasks one at a time, in their order', async () => {
  const { add, begun } = queueOnHold();
  const [first, second] = [add('first'), add('second')];
  second.end();
  await settled();
  expect(begun).toEqual(['first']);
  first.end();
  expect(await Promise.all([first.done, second.done])).toEqual(['first', 'second']);
  expect(begun).toEqual(['first', 'second']);
});

it('a task that fails stops none after it', async () => {
  const { add } = queueOnHold();
  const [first, second] = [add('first'), add('second')];
  const failing = expect(first.done).rejects.toThrow('first');
  first.fail();
  second.end();
  await failing;
  expect(await second.done).toBe('second');
});

it('a task whose caller aborts before its turn is skipped', async () => {
  const { add, begun } = queueOnHold();
  const leaving = new AbortController();
  const [first, second, third] = [add('first'), add('second', leaving.signal), add('third')];
  leaving.abort();
  await expect(second.done).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  first.end();
  third.end();
  await Promise.all([first.done, third.done]);
  expect(begun).toEqual(['first', 'third']);
});

it('a task whose caller aborts while it runs ends before the next one begins', async () => {
  const { add, begun } = queueOnHold();
  const leaving = new AbortController();
  const [first, second] = [add('first', leaving.signal), add('second')];
  await settled();
  leaving.abort();
  await expect(first.done).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  await settled();
  expect(begun).toEqual(['first']);
  first.end();
  second.end();
  expect(await second.done).toBe('second');
});
