import type { FileProblem } from '../../../shared/contract/failure';

/** What the workbook process answers to an `ExportTable`. */
export type WorkbookReply =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem; readonly message: string };
