import { z } from 'zod';
import { connectionStatusSchema } from '../../shared/contract/connection';
import type { SectionDefinition } from '../../storage/settings-file';
import { isJsonObject, type StoredField, storedObject, storedValue } from '../../storage/stored-field';
import { type ConnectionRecord, entryKnowledge, noConnection } from './connection-record';

const status = connectionStatusSchema.shape;

const storedRecord = storedObject<ConnectionRecord>({
  source: storedValue(status.source, noConnection.source),
  clientId: storedValue(status.clientId, noConnection.clientId),
  savedAt: storedValue(status.savedAt, noConnection.savedAt),
  storedIn: storedValue(status.storedIn, noConnection.storedIn),
  entry: storedValue(z.enum(entryKnowledge), noConnection.entry),
});

/**
 * The keychain entry is the truth about the credentials. If the record is missing from the file or can be read in part
 * only, `entry` reads as `unsure`: the next start then looks for an entry and writes the record anew. The values belong
 * together, so the record is written whole.
 */
const field: StoredField<ConnectionRecord> = {
  read(raw, onUnreadable, path) {
    let isWhole =
      isJsonObject(raw) && ['source', 'clientId', 'savedAt', 'storedIn'].every((key) => key in raw);
    const record = storedRecord.read(
      raw,
      (part) => {
        isWhole = false;
        onUnreadable?.(part);
      },
      path,
    );
    return isWhole || record.entry === 'unwanted' ? record : { ...record, entry: 'unsure' };
  },
  write: (raw, value) => ({ ...(isJsonObject(raw) ? raw : {}), ...value }),
};

export const connectionRecordSection: SectionDefinition<ConnectionRecord> = {
  key: 'connection',
  field,
  // The app has never run here: no keychain is opened before the user connects.
  initial: noConnection,
};
