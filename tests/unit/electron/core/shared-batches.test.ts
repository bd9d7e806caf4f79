import { expect, it } from 'vitest';
import { createSharedBatches } from '../../../../electron/core/shared-batches';
import { settled } from '../../fake-clock';

/** Batches that wait until they are answered, each key with its length. */
function bench() {
  const batches = createSharedBatches<number>();
  const started: { keys: readonly string[]; signal: AbortSignal; answer: () => void; fail: () => void }[] =
    [];
  return {
    started,
    run: (keys: string[], signal?: AbortSignal) =>
      batches.run(
        keys,
        (own, aborted) =>
          new Promise((resolve, reject) =>
            started.push({
              keys: own,
              signal: aborted,
              answer: () => resolve(new Map(own.map((key) => [key, key.length]))),
              fail: () => reject(new Error('failed')),
            }),
          ),
        signal,
      ),
  };
}

it('Batches that overlap ask for each key once, and each caller gets its own keys', async () => {
  const { run, started } = bench();
  const one = run(['a', 'bb']);
  const two = run(['bb', 'ccc']);
  const three = run(['a', 'bb']);
  expect(started.map(({ keys }) => keys)).toEqual([['a', 'bb'], ['ccc']]);
  for (const { answer } of started) answer();
  expect(await one).toEqual(new Map(Object.entries({ a: 1, bb: 2 })));
  expect(await two).toEqual(new Map(Object.entries({ bb: 2, ccc: 3 })));
  expect(await three).toEqual(await one);
});

it('A key is asked for anew once its batch has ended, however it ended', async () => {
  const { run, started } = bench();
  const failing = run(['a']);
  started[0]?.fail();
  await expect(failing).rejects.toThrow('failed');
  const second = run(['a']);
  started[1]?.answer();
  expect(await second).toEqual(new Map([['a', 1]]));
  void run(['a']);
  expect(started).toHaveLength(3);
});

it('A batch is aborted only when no caller is left, and nobody joins it then', async () => {
  const { run, started } = bench();
  const [first, second] = [new AbortController(), new AbortController()];
  const one = run(['a', 'bb'], first.signal);
  const two = run(['bb'], second.signal);
  first.abort();
  await expect(one).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  await settled();
  expect(started[0]?.signal.aborted).toBe(false);
  second.abort();
  await expect(two).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  await settled();
  expect(started[0]?.signal.aborted).toBe(true);
  const again = run(['bb']);
  started[1]?.answer();
  expect(await again).toEqual(new Map([['bb', 2]]));
});
