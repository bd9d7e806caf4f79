import { expect, it } from 'vitest';
import { createDeferred, type Deferred } from '../../../../electron/core/deferred';
import { createKeyedSingleFlight } from '../../../../electron/core/keyed-single-flight';
import { settled } from '../../fake-clock';

/** Calls by key that end when the test says so, with the signals they were started with. */
function flightsOnHold() {
  const flights = createKeyedSingleFlight<string, string>();
  const started: { key: string; signal: AbortSignal; pending: Deferred<string> }[] = [];
  const run = (key: string, signal?: AbortSignal) =>
    flights.run(
      key,
      (startSignal) => {
        const pending = createDeferred<string>();
        started.push({ key, signal: startSignal, pending });
        return pending.promise;
      },
      signal,
    );
  return { run, started };
}

it('callers with equal keys share one call, others have their own', async () => {
  const { run, started } = flightsOnHold();
  const all = Promise.all([run('a'), run('b'), run('a')]);
  expect(started.map(({ key }) => key)).toEqual(['a', 'b']);
  for (const { key, pending } of started) pending.resolve(key.toUpperCase());
  expect(await all).toEqual(['A', 'B', 'A']);
});

it('a caller that aborts leaves the others waiting, and the call under way', async () => {
  const { run, started } = flightsOnHold();
  const leaving = new AbortController();
  const left = run('a', leaving.signal);
  const stays = run('a', new AbortController().signal);
  leaving.abort();
  await expect(left).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  expect(started[0]?.signal.aborted).toBe(false);
  started[0]?.pending.resolve('done');
  expect(await stays).toBe('done');
});

it('the call is aborted when its last caller has left, and nobody joins it any more', async () => {
  const { run, started } = flightsOnHold();
  const leaving = new AbortController();
  const left = [run('a', leaving.signal), run('a', leaving.signal)];
  leaving.abort();
  await Promise.allSettled(left);
  expect(started[0]?.signal.aborted).toBe(true);
  const next = run('a');
  started[0]?.pending.reject(new Error('ended late'));
  await settled();
  // The end of the aborted call has not removed the one that took its place.
  const joined = run('a');
  expect(started).toHaveLength(2);
  started[1]?.pending.resolve('second');
  expect(await Promise.all([next, joined])).toEqual(['second', 'second']);
});

it('a failure reaches every caller, and the next call starts anew', async () => {
  const { run, started } = flightsOnHold();
  const failing = Promise.allSettled([run('a'), run('a')]);
  started[0]?.pending.reject(new Error('failed'));
  expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  void run('a');
  expect(started).toHaveLength(2);
});
