import { createKeyedSingleFlight } from './keyed-single-flight';

/** What a batch found, by key; a key that it found nothing for is missing. */
type Found<T> = ReadonlyMap<string, T>;

export interface SharedBatches<T> {
  /**
   * Calls `start` for those of `keys` that no other batch under way has, and waits for all. A caller that aborts
   * `signal` stops waiting; a batch is aborted once every caller has done so.
   */
  run(
    keys: readonly string[],
    start: (keys: readonly string[], signal: AbortSignal) => Promise<Found<T>>,
    signal?: AbortSignal,
  ): Promise<Found<T>>;
}

/** Batches that overlap share what both of them want. */
export function createSharedBatches<T>(): SharedBatches<T> {
  const flights = createKeyedSingleFlight<symbol, Found<T>>();
  /** By key, the batch under way that has it. */
  const batchOf = new Map<string, symbol>();

  return {
    async run(keys, start, signal) {
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

      const batches = new Set(keys.flatMap((key) => batchOf.get(key) ?? []));
      const found = await Promise.all([...batches].map((batch) => flights.run(batch, begin, signal)));
      return new Map(found.flatMap((each) => [...each]).filter(([key]) => keys.includes(key)));
    },
  };
}
