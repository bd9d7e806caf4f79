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

/** What became of a request; `busy`: it was not started, because too many others wait. */
export type Asked<Reply> =
  | { readonly kind: 'answered'; readonly reply: Reply }
  | { readonly kind: 'timed-out' | 'crashed' | 'busy'; readonly message: string };

export interface LimitedProcesses<Request, Reply> {
  /**
   * Sends the request to a new process, which ends with the answer; it waits while others run. Throws `cancelled` when
   * `signal` aborts.
   */
  ask(request: Request, signal?: AbortSignal): Promise<Asked<Reply>>;
  /** Ends the processes that still work, and cancels the requests that wait for one. */
  endAll(): void;
}

// SECURITY: a page in a loop cannot start processes without end.
/** Processes that run at once. */
export const maxRunning = 2;
/** Requests that wait for a process. */
export const maxWaiting = 10;

interface Waiting {
  start(): void;
  cancel(): void;
}

/** `fork` starts a process that has `maxMs` to answer, from its start on. */
export function createLimitedProcesses<Request, Reply>(
  fork: () => LimitedProcess<Request, Reply>,
  clock: Clock,
  maxMs: number,
): LimitedProcesses<Request, Reply> {
  const running = new Set<LimitedProcess<Request, Reply>>();
  const waiting = new Set<Waiting>();

  function startWaiting(): void {
    for (const next of waiting) {
      if (running.size >= maxRunning) return;
      next.start();
    }
  }

  const run = (request: Request, signal?: AbortSignal) =>
    new Promise<Asked<Reply>>((resolve, reject) => {
      const child = fork();
      running.add(child);
      const end = () => {
        stopTimer();
        signal?.removeEventListener('abort', abort);
        running.delete(child);
        child.kill();
        startWaiting();
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
      child.postMessage(request);
    });

  const wait = (request: Request, signal?: AbortSignal) =>
    new Promise<Asked<Reply>>((resolve, reject) => {
      const leave = () => {
        signal?.removeEventListener('abort', cancel);
        waiting.delete(entry);
      };
      const cancel = () => {
        leave();
        reject(cancelled());
      };
      const start = () => {
        leave();
        resolve(run(request, signal));
      };
      const entry = { start, cancel };
      waiting.add(entry);
      signal?.addEventListener('abort', cancel, { once: true });
    });

  return {
    async ask(request, signal) {
      if (signal?.aborted) throw cancelled();
      if (running.size < maxRunning) return run(request, signal);
      if (waiting.size < maxWaiting) return wait(request, signal);
      return { kind: 'busy', message: `${maxWaiting} requests are waiting` };
    },
    endAll() {
      for (const { cancel } of waiting) cancel();
      for (const child of running) child.kill();
    },
  };
}
