import { createKeyedSingleFlight } from './keyed-single-flight';

/** What a batch found, by key; a key that it found nothing for is missing. */
type Found<T> = ReadonlyMap<string, T>;

export interface SharedBatches<T> {
  /**
   * Calls `start` for those of `keys` that no other batch under way has, and waits for all; again for those whose batch
   * has failed for a reason of its starter's only. A caller that aborts `signal` stops waiting; a batch is aborted once
   * every caller has done so.
   */
  run(
    keys: readonly string[],
    start: (keys: readonly string[], signal: AbortSignal) => Promise<Found<T>>,
    signal?: AbortSignal,
  ): Promise<Found<T>>;
}

/**
 * Batches that overlap share what both of them want. `failsAlone`: whether a failure is of the caller that started a batch
 * only.
 */
export function createSharedBatches<T>(failsAlone: (error: unknown) => boolean): SharedBatches<T> {
  const flights = createKeyedSingleFlight<symbol, Found<T>>();
  /** By key, the batch under way that has it. */
  const batchOf = new Map<string, symbol>();

  const run: SharedBatches<T>['run'] = async (keys, start, signal) => {
    const own = Symbol('batch');
    const started = keys.filter((key) => !batchOf.has(key));
    for (const key of started) batchOf.set(key, own);
    const leave = () => {
      for (const key of started) if (batchOf.get(key) === own) batchOf.delete(key);
    };

    function begin(aborted: AbortSignal): Promise<Found<T>> {
      // A later caller must not join a batch that is being aborted.
      aborted.addEventListener('abort', leave, { once: true });
      return start(started, aborted).finally(leave);
    }

    async function join(batch: symbol, wanted: readonly string[]): Promise<Found<T>> {
      try {
        return await flights.run(batch, begin, signal);
      } catch (error) {
        if (batch === own || signal?.aborted || !failsAlone(error)) throw error;
        return run(wanted, start, signal);
      }
    }

    const batches = keys.map((key) => batchOf.get(key) ?? own);
    const wanted = (batch: symbol) => keys.filter((_key, at) => batches[at] === batch);
    const found = await Promise.all([...new Set(batches)].map((batch) => join(batch, wanted(batch))));
    return new Map(found.flatMap((each) => [...each]).filter(([key]) => keys.includes(key)));
  };

  return { run };
}
