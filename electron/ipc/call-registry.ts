/** The calls that run for the page, by the page's own names, so that it can cancel them. */
export interface CallRegistry {
  run<T>(callId: string, act: (signal: AbortSignal) => Promise<T>): Promise<T>;
  cancel(callId: string): void;
  /** Ends all: the page they run for is gone. */
  cancelAll(): void;
}

export function createCallRegistry(): CallRegistry {
  const running = new Map<string, AbortController>();
  return {
    async run(callId, act) {
      const end = new AbortController();
      // A name used twice means the later call: the earlier one is over for the page.
      running.get(callId)?.abort();
      running.set(callId, end);
      try {
        return await act(end.signal);
      } finally {
        if (running.get(callId) === end) running.delete(callId);
      }
    },
    cancel: (callId) => running.get(callId)?.abort(),
    cancelAll() {
      for (const end of running.values()) end.abort();
    },
  };
}
