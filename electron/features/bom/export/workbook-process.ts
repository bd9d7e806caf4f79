// The utility process that writes a workbook: a thousand lines take half a second, in which main would answer nobody. It
// needs neither the network nor the disk. Main ends it once it has answered.
import { FailureError } from '../../../core/failure-error';
import type { ExportTable } from '../../../shared/domain/bom/export/export-table';
import { tableAsWorkbook } from './workbook';
import type { WorkbookReply } from './workbook-message';

async function replyTo(table: ExportTable): Promise<WorkbookReply> {
  try {
    return { ok: true, bytes: await tableAsWorkbook(table) };
  } catch (error) {
    const problem = error instanceof FailureError ? error.failure.fileProblem : undefined;
    return { ok: false, problem: problem ?? 'other', message: String(error).slice(0, 500) };
  }
}

process.parentPort.once('message', ({ data }: { data: ExportTable }) => {
  void replyTo(data).then((reply) => process.parentPort.postMessage(reply));
});
