import type { Clock } from '../../../core/clock';
import { FailureError } from '../../../core/failure-error';
import type { FileProblem } from '../../../shared/contract/failure';
import type { ExportTable } from '../../../shared/domain/bom/export/export-table';
import type { WorkbookReply } from './workbook-message';

/** A process that writes one workbook: what of Electron's utility process is used. */
export interface WorkbookProcess {
  postMessage(table: ExportTable): void;
  kill(): unknown;
  once(event: 'message', listener: (reply: WorkbookReply) => void): unknown;
  once(event: 'error', listener: () => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
}

/** The largest BOM takes some ten seconds on a slow computer. */
const maxWritingMs = 60_000;

const notWritten = (message: string, fileProblem: FileProblem = 'other') =>
  new FailureError('file-not-written', message, { fileProblem });

/** Writes workbooks, each in a process of its own. `fork` starts one. */
export const createWorkbookWriter =
  (fork: () => WorkbookProcess, clock: Pick<Clock, 'after'>) =>
  (table: ExportTable): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const child = fork();
      const end = () => {
        stopTimer();
        child.kill();
      };
      const fail = (error: FailureError) => {
        end();
        reject(error);
      };
      const stopTimer = clock.after(maxWritingMs, () => fail(notWritten(`No answer in ${maxWritingMs} ms`)));
      child.once('message', (reply) => {
        if (!reply.ok) return fail(notWritten(reply.message, reply.problem));
        end();
        resolve(reply.bytes);
      });
      // Without a listener this event, a fatal error of V8, would end main.
      child.once('error', () => fail(notWritten('The workbook process crashed')));
      child.once('exit', (code) => fail(notWritten(`The workbook process ended with ${code}`)));
      child.postMessage(table);
    });
