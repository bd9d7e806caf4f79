import type { Clock } from '../../../core/clock';
import { FailureError } from '../../../core/failure-error';
import { maxFileBytes } from '../../../shared/contract/constants/bom-limits';
import type { UnreadableReason } from '../../../shared/contract/failure';
import type { RowsToRead } from '../../../shared/domain/bom/document/read-rows';
import type { ReadLine, ReadOptions, TableReading } from '../../../shared/domain/bom/reading/table-reading';
import type { FiledBom } from '../export/bom-file';
import { createLimitedProcesses, type LimitedProcess } from '../limited-process';
import { maxReadingMs } from './reading-limits';
import type { ReadingReply, ReadingRequest } from './reading-message';

/** A process that reads one file. */
export type ReadingProcess = LimitedProcess<ReadingRequest, ReadingReply>;

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
  /** Reads a file that `isBomFile` names, likewise. */
  readFiledBom(bytes: Uint8Array, signal?: AbortSignal): Promise<FiledBom>;
  /** Reads each of these rows by itself, likewise. Throws `line-not-separated` in place of `bom-unreadable`. */
  readRows(rows: RowsToRead): Promise<readonly ReadLine[]>;
  /** Ends the processes that are still reading. */
  endAll(): void;
}

const unreadable = (reason: UnreadableReason, message: string) =>
  new FailureError('bom-unreadable', message, { unreadable: reason });

/** `fork` starts a process. SECURITY: a stranger's file is parsed there, never in main. */
export function createBomReader(fork: () => ReadingProcess, clock: Clock): BomReader {
  const processes = createLimitedProcesses(fork, clock, maxReadingMs);

  async function ask(request: ReadingRequest, signal?: AbortSignal) {
    const asked = await processes.ask(request, signal);
    if (asked.kind !== 'answered') return { ok: false, reason: asked.kind, message: asked.message } as const;
    return asked.reply;
  }

  async function askForFile(request: ReadingRequest, size: number, signal: AbortSignal | undefined) {
    if (size > maxFileBytes) throw unreadable('too-large', `${size} bytes`);
    const reply = await ask(request, signal);
    if (!reply.ok) throw unreadable(reply.reason, reply.message);
    return reply;
  }

  return {
    async readBomFile(bytes, name, options = {}, signal) {
      const reply = await askForFile({ bytes, name, options }, bytes.byteLength, signal);
      if (!('reading' in reply)) throw unreadable('crashed', 'The process has read no table');
      return reply.reading;
    },
    async readFiledBom(bytes, signal) {
      const reply = await askForFile({ filedBom: bytes }, bytes.byteLength, signal);
      if (!('bom' in reply)) throw unreadable('crashed', 'The process has read no BOM');
      return reply.bom;
    },
    async readRows(rows) {
      const reply = await ask({ rowsToRead: rows });
      if (reply.ok && 'lines' in reply) return reply.lines;
      throw new FailureError('line-not-separated', reply.ok ? 'The process has read no rows' : reply.message);
    },
    endAll: processes.endAll,
  };
}
