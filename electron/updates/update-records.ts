import { maxKeys, type SignedVersion, type UpdateRecord } from '../contract/update-record';

export interface UpdateRecords {
  read(): UpdateRecord;
  /** Does not throw: an update is not to fail for want of a record. */
  change(part: Partial<UpdateRecord>): void;
}

export function newestOf({ newest }: UpdateRecord, key: string): string | null {
  return newest.find((signed) => signed.key === key)?.version ?? null;
}

export function withNewest({ newest }: UpdateRecord, signed: SignedVersion): SignedVersion[] {
  return [signed, ...newest.filter(({ key }) => key !== signed.key)].slice(0, maxKeys);
}
