import { waitFor } from '../../core/wait';

export interface SharedCalls<T> {
  /** The call named `key`, started by the first caller; it is aborted only when every caller has left. */
  join(key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

interface Running<T> {
  readonly result: Promise<T>;
  readonly end: AbortController;
  waiting: number;
}

/** Equal calls at one time become one. */
export function createSharedCalls<T>(): SharedCalls<T> {
  const running = new Map<string, Running<T>>();

  function begin(key: string, start: (signal: AbortSignal) => Promise<T>): Running<T> {
    const end = new AbortController();
    const result = start(end.signal).finally(() => {
      if (running.get(key)?.end === end) running.delete(key);
    });
    const call = { result, end, waiting: 0 };
    running.set(key, call);
    return call;
  }

  return {
    async join(key, start, signal) {
      const call = running.get(key) ?? begin(key, start);
      call.waiting += 1;
      try {
        return await waitFor(call.result, signal);
      } finally {
        call.waiting -= 1;
        if (call.waiting === 0) {
          // A caller that comes now must not join a call that is ending.
          if (running.get(key) === call) running.delete(key);
          call.end.abort();
        }
      }
    },
  };
}
