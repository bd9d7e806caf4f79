import { noUpdateRecord, type UpdateRecord } from '../../../../../electron/features/updates/update-record';
import type { UpdateRecords } from '../../../../../electron/features/updates/update-records';

/** A record as the settings file would hold it, without the file. */
export function makeRecords(first: Partial<UpdateRecord> = {}): UpdateRecords {
  let record: UpdateRecord = { ...noUpdateRecord, ...first };
  return {
    read: () => record,
    change(part) {
      record = { ...record, ...part };
    },
  };
}
