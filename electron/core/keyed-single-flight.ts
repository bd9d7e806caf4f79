import { waitFor } from './wait';

export interface KeyedSingleFlight<K, T> {
  /**
   * Joins the call under way for `key`, or starts one. A caller that aborts `signal` stops waiting; the call itself is
   * aborted once every caller has done so.
   */
  run(key: K, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

interface Flight<T> {
  readonly result: Promise<T>;
  readonly abort: AbortController;
  callers: number;
}

/** Callers with equal keys share one call while it is under way. */
export function createKeyedSingleFlight<K, T>(): KeyedSingleFlight<K, T> {
  const flights = new Map<K, Flight<T>>();

  function begin(key: K, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const abort = new AbortController();
    const flight: Flight<T> = {
      result: start(abort.signal).finally(() => remove(key, flight)),
      abort,
      callers: 0,
    };
    flights.set(key, flight);
    return flight;
  }

  function remove(key: K, flight: Flight<T>): void {
    if (flights.get(key) === flight) flights.delete(key);
  }

  return {
    async run(key, start, signal) {
      const flight = flights.get(key) ?? begin(key, start);
      flight.callers += 1;
      try {
        return await waitFor(flight.result, signal);
      } finally {
        flight.callers -= 1;
        if (flight.callers === 0) {
          // A later caller must not join a call that is being aborted.
          remove(key, flight);
          flight.abort.abort();
        }
      }
    },
  };
}
