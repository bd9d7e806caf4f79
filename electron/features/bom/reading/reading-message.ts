import type { UnreadableReason } from '../../../shared/contract/failure';
import type { RowsToRead } from '../../../shared/domain/bom/document/read-rows';
import type { ReadLine, ReadOptions, TableReading } from '../../../shared/domain/bom/reading/table-reading';
import type { FiledBom } from '../export/bom-file';

/** A file with a table. */
export interface TableRequest {
  readonly bytes: Uint8Array;
  /** The file's; null for a paste. */
  readonly name: string | null;
  readonly options: ReadOptions;
}

/** A file that the app has written, as its first key says. */
interface FiledBomRequest {
  readonly filedBom: Uint8Array;
}

/** Rows of a table that was read before. */
interface RowsRequest {
  readonly rowsToRead: RowsToRead;
}

/** What main sends to the reading process: one file or some rows, after which the process ends. */
export type ReadingRequest = TableRequest | FiledBomRequest | RowsRequest;

export type ReadingReply =
  | { readonly ok: true; readonly reading: TableReading }
  | { readonly ok: true; readonly bom: FiledBom }
  | { readonly ok: true; readonly lines: readonly ReadLine[] }
  | { readonly ok: false; readonly reason: UnreadableReason; readonly message: string };
