import type { Clock } from '../../../core/clock';
import { FailureError } from '../../../core/failure-error';
import { maxFileBytes } from '../../../shared/contract/constants/bom-limits';
import type { UnreadableReason } from '../../../shared/contract/failure';
import type { ReadOptions, TableReading } from '../../../shared/domain/bom/reading/table-reading';
import { maxReadingMs } from './reading-limits';
import type { ReadingReply, ReadingRequest } from './reading-message';

/** A process that reads one file: what of Electron's utility process is used. */
export interface ReadingProcess {
  postMessage(request: ReadingRequest): void;
  kill(): unknown;
  once(event: 'message', listener: (reply: ReadingReply) => void): unknown;
  once(event: 'error', listener: () => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
}

export interface BomReader {
  /**
   * Reads a file as a BOM in a process of its own, which ends with the answer. `name`: the file's; null for a paste.
   * Throws `bom-unreadable` with its reason, and `cancelled` when `signal` aborts.
   */
  readBomFile(
    bytes: Uint8Array,
    name: string | null,
    options?: ReadOptions,
    signal?: AbortSignal,
  ): Promise<TableReading>;
  /** Ends the processes that are still reading. */
  endAll(): void;
}

const unreadable = (reason: UnreadableReason, message: string) =>
  new FailureError('bom-unreadable', message, { unreadable: reason });

/** `fork` starts a process. SECURITY: a stranger's file is parsed there, never in main. */
export function createBomReader(fork: () => ReadingProcess, clock: Clock): BomReader {
  const running = new Set<ReadingProcess>();
  const read = (request: ReadingRequest, signal: AbortSignal | undefined) =>
    new Promise<TableReading>((resolve, reject) => {
      const child = fork();
      running.add(child);
      const end = () => {
        stopTimer();
        signal?.removeEventListener('abort', abort);
        running.delete(child);
        child.kill();
      };
      const fail = (error: FailureError) => {
        end();
        reject(error);
      };
      const abort = () => fail(new FailureError('cancelled', 'The reading was canceled'));
      const stopTimer = clock.after(maxReadingMs, () =>
        fail(unreadable('timed-out', `No answer in ${maxReadingMs} ms`)),
      );
      signal?.addEventListener('abort', abort, { once: true });
      child.once('message', (reply) => {
        if (!reply.ok) return fail(unreadable(reply.reason, reply.message));
        end();
        resolve(reply.reading);
      });
      // Without a listener this event, a fatal error of V8, would end main.
      child.once('error', () => fail(unreadable('crashed', 'The reading process crashed')));
      child.once('exit', (code) => fail(unreadable('crashed', `The reading process ended with ${code}`)));
      if (signal?.aborted) abort();
      else child.postMessage(request);
    });
  return {
    readBomFile: async (bytes, name, options = {}, signal) => {
      if (bytes.byteLength > maxFileBytes) throw unreadable('too-large', `${bytes.byteLength} bytes`);
      return read({ bytes, name, options }, signal);
    },
    endAll() {
      for (const child of running) child.kill();
    },
  };
}
