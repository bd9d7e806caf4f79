import { expect, it } from 'vitest';
import { createSharedBatches } from '../../../../electron/core/shared-batches';
import { settled } from '../../fake-clock';

/** Batches that wait until they are answered, each key with its length. */
function bench() {
  const batches = createSharedBatches<number>((error) => String(error).includes('declined'));
  const started: {
    keys: readonly string[];
    signal: AbortSignal;
    answer: () => void;
    fail: (reason?: string) => void;
  }[] = [];
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
              fail: (reason = 'failed') => reject(new Error(reason)),
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

it('A key whose batch its starter gave up is asked for by those who still want it, once', async () => {
  const { run, started } = bench();
  const one = run(['a', 'bb']);
  const two = run(['bb', 'ccc']);
  const three = run(['bb']);
  started[0]?.fail('declined');
  await expect(one).rejects.toThrow('declined');
  await settled();
  expect(started.map(({ keys }) => keys)).toEqual([['a', 'bb'], ['ccc'], ['bb']]);
  started[1]?.answer();
  started[2]?.answer();
  expect(await two).toEqual(new Map(Object.entries({ bb: 2, ccc: 3 })));
  expect(await three).toEqual(new Map([['bb', 2]]));
});

it('A key whose batch fails otherwise fails for all, and one that its caller declines for the caller', async () => {
  const { run, started } = bench();
  const one = run(['a']);
  const two = run(['a', 'bb']);
  started[0]?.fail();
  await expect(one).rejects.toThrow('failed');
  await expect(two).rejects.toThrow('failed');
  started[1]?.answer();
  const three = run(['a']);
  started[2]?.fail('declined');
  await expect(three).rejects.toThrow('declined');
  expect(started).toHaveLength(3);
});
