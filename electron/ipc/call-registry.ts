import type { callsContract } from '../shared/contract/calls';
import type { Feature } from './feature';

/** The page's running calls, by the ids that the page gave them, so that it can cancel them. */
export interface CallRegistry {
  run<T>(callId: string, act: (signal: AbortSignal) => Promise<T>): Promise<T>;
  cancel(callId: string): void;
  /** Whether any call is running. */
  busy(): boolean;
  /** Resolves once no call is running. */
  idle(): Promise<void>;
  /** Aborts all calls: their page is gone. */
  cancelAll(): void;
}

export function createCallRegistry(): CallRegistry {
  const running = new Map<string, AbortController>();
  let waiting: (() => void)[] = [];
  return {
    async run(callId, act) {
      const end = new AbortController();
      // Reusing a callId supersedes the earlier call.
      running.get(callId)?.abort();
      running.set(callId, end);
      try {
        return await act(end.signal);
      } finally {
        if (running.get(callId) === end) running.delete(callId);
        if (running.size === 0) {
          for (const resolve of waiting) resolve();
          waiting = [];
        }
      }
    },
    cancel: (callId) => running.get(callId)?.abort(),
    busy: () => running.size > 0,
    idle: () =>
      running.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    cancelAll() {
      for (const end of running.values()) end.abort();
    },
  };
}

/** Lets the page cancel its calls. */
export function createCallsFeature({ cancel }: CallRegistry): Feature<typeof callsContract> {
  return { calls: { cancel: async (callId) => cancel(callId) } };
}
