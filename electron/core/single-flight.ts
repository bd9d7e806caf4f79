/** Wraps `act` so that calls made while one is under way share its result. */
export function singleFlight<T>(act: () => Promise<T>): () => Promise<T> {
  let flight: Promise<T> | null = null;
  return () => {
    flight ??= act().finally(() => {
      flight = null;
    });
    return flight;
  };
}
