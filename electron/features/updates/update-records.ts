import { maxKeys, type SignedVersion, type UpdateRecord } from './update-record';

export interface UpdateRecords {
  read(): UpdateRecord;
  /** Does not throw: an update must not fail because it cannot be recorded. */
  change(part: Partial<UpdateRecord>): void;
}

interface StoredRecord {
  read(): UpdateRecord;
  /** May throw: the disk may be full, or the folder read-only. */
  write(record: UpdateRecord): void;
}

/** What cannot be saved still counts until the app quits, so a replayed feed is refused on a full disk too. */
export function createUpdateRecords(
  stored: StoredRecord,
  onNotSaved: (error: unknown) => void,
): UpdateRecords {
  let record = stored.read();
  return {
    read: () => record,
    change(part) {
      record = { ...record, ...part };
      try {
        stored.write(record);
      } catch (error) {
        onNotSaved(error);
      }
    },
  };
}

export function newestOf({ newest }: UpdateRecord, key: string): string | null {
  return newest.find((signed) => signed.key === key)?.version ?? null;
}

export function withNewest({ newest }: UpdateRecord, signed: SignedVersion): SignedVersion[] {
  return [signed, ...newest.filter(({ key }) => key !== signed.key)].slice(0, maxKeys);
}
