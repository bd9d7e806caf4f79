import type { UnreadableReason } from '../../../shared/contract/failure';
import type { ReadOptions, TableReading } from '../../../shared/domain/bom/reading/table-reading';

/** What main sends to the reading process: one file, after which the process ends. */
export interface ReadingRequest {
  readonly bytes: Uint8Array;
  /** The file's; null for a paste. */
  readonly name: string | null;
  readonly options: ReadOptions;
}

export type ReadingReply =
  | { readonly ok: true; readonly reading: TableReading }
  | { readonly ok: false; readonly reason: UnreadableReason; readonly message: string };
