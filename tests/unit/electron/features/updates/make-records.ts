import { noUpdateRecord, type UpdateRecord } from '../../../../../electron/features/updates/update-record';
import type { UpdateRecords } from '../../../../../electron/features/updates/update-records';

/** In-memory update records. */
export function makeRecords(first: Partial<UpdateRecord> = {}): UpdateRecords {
  let record: UpdateRecord = { ...noUpdateRecord, ...first };
  return {
    read: () => record,
    change(part) {
      record = { ...record, ...part };
    },
  };
}
