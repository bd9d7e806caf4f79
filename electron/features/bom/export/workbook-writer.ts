import type { Clock } from '../../../core/clock';
import { FailureError } from '../../../core/failure-error';
import type { FileProblem } from '../../../shared/contract/failure';
import type { ExportTable } from '../../../shared/domain/bom/export/export-table';
import { createLimitedProcesses, type LimitedProcess } from '../limited-process';
import type { WorkbookReply } from './workbook-message';

/** A process that writes one workbook. */
export type WorkbookProcess = LimitedProcess<ExportTable, WorkbookReply>;

export interface WorkbookWriter {
  /** The bytes of an xlsx file, from a process of its own. Throws `file-not-written` with its problem. */
  write(table: ExportTable): Promise<Uint8Array>;
  /** Ends the processes that are still writing. */
  endAll(): void;
}

/** The largest BOM takes some ten seconds on a slow computer. */
const maxWritingMs = 60_000;

const notWritten = (message: string, fileProblem: FileProblem = 'other') =>
  new FailureError('file-not-written', message, { fileProblem });

/** `fork` starts a process. */
export function createWorkbookWriter(fork: () => WorkbookProcess, clock: Clock): WorkbookWriter {
  const processes = createLimitedProcesses(fork, clock, maxWritingMs);
  return {
    async write(table) {
      const asked = await processes.ask(table);
      if (asked.kind !== 'answered') throw notWritten(asked.message);
      const { reply } = asked;
      if (!reply.ok) throw notWritten(reply.message, reply.problem);
      return reply.bytes;
    },
    endAll: processes.endAll,
  };
}
