import type { Clock } from '../../core/clock';
import { cancelled } from '../../core/wait';

/** A process that answers one request: what of Electron's utility process is used. */
export interface LimitedProcess<Request, Reply> {
  postMessage(request: Request): void;
  kill(): unknown;
  once(event: 'message', listener: (reply: Reply) => void): unknown;
  once(event: 'error', listener: () => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
}

/** What became of a request. */
export type Asked<Reply> =
  | { readonly kind: 'answered'; readonly reply: Reply }
  | { readonly kind: 'timed-out' | 'crashed'; readonly message: string };

export interface LimitedProcesses<Request, Reply> {
  /** Sends the request to a new process, which ends with the answer. Throws `cancelled` when `signal` aborts. */
  ask(request: Request, signal?: AbortSignal): Promise<Asked<Reply>>;
  /** Ends the processes that still work. */
  endAll(): void;
}

/** `fork` starts a process that has `maxMs` to answer. */
export function createLimitedProcesses<Request, Reply>(
  fork: () => LimitedProcess<Request, Reply>,
  clock: Clock,
  maxMs: number,
): LimitedProcesses<Request, Reply> {
  const running = new Set<LimitedProcess<Request, Reply>>();
  return {
    ask: (request, signal) =>
      new Promise((resolve, reject) => {
        const child = fork();
        running.add(child);
        const end = () => {
          stopTimer();
          signal?.removeEventListener('abort', abort);
          running.delete(child);
          child.kill();
        };
        const settle = (asked: Asked<Reply>) => {
          end();
          resolve(asked);
        };
        const abort = () => {
          end();
          reject(cancelled());
        };
        const stopTimer = clock.after(maxMs, () =>
          settle({ kind: 'timed-out', message: `No answer in ${maxMs} ms` }),
        );
        signal?.addEventListener('abort', abort, { once: true });
        child.once('message', (reply) => settle({ kind: 'answered', reply }));
        // Without a listener this event, a fatal error of V8, would end main.
        child.once('error', () => settle({ kind: 'crashed', message: 'The process crashed' }));
        child.once('exit', (code) => settle({ kind: 'crashed', message: `The process ended with ${code}` }));
        if (signal?.aborted) abort();
        else child.postMessage(request);
      }),
    endAll() {
      for (const child of running) child.kill();
    },
  };
}
