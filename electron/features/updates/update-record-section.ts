import { z } from 'zod';
import type { SectionDefinition } from '../../storage/settings-file';
import { storedList, storedObject, storedValue } from '../../storage/stored-field';
import { maxKeys, noUpdateRecord, type UpdateRecord } from './update-record';

const signedVersionSchema = z.object({ key: z.string().max(100), version: z.string().max(100) });
const timeSchema = z.iso.datetime({ offset: true }).nullable();

export const updateRecordSection: SectionDefinition<UpdateRecord> = {
  key: 'updates',
  field: storedObject<UpdateRecord>({
    checkedAt: storedValue(timeSchema, noUpdateRecord.checkedAt),
    firstTriedAt: storedValue(timeSchema, noUpdateRecord.firstTriedAt),
    triedAt: storedValue(timeSchema, noUpdateRecord.triedAt),
    failedChecks: storedValue(z.number().int().nonnegative(), noUpdateRecord.failedChecks),
    offered: storedValue(z.string().max(100).nullable(), noUpdateRecord.offered),
    newest: storedList(signedVersionSchema, maxKeys),
  }),
};
