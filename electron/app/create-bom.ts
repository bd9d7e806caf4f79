import { randomUUID } from 'node:crypto';
import { saveFile } from '../features/bom/export/save-file';
import { createWorkbookWriter } from '../features/bom/export/workbook-writer';
import { type BomFeature, type BomFeatureOptions, createBomFeature } from '../features/bom/feature';
import { createBomReader } from '../features/bom/reading/bom-reader';
import { createPlanProver } from '../features/bom/sourcing/plan-prover';
import type { BomPreferencesRepository } from '../storage/repositories/bom-preferences-repository';
import type { BomRepository } from '../storage/repositories/bom-repository';
import { createMemoryBomPreferences } from '../storage/repositories/memory-bom-preferences';
import { createMemoryBoms } from '../storage/repositories/memory-boms';
import { createSqliteBomPreferences } from '../storage/repositories/sqlite-bom-preferences';
import { createSqliteBoms } from '../storage/repositories/sqlite-boms';
import type { UserDataStore } from '../storage/user-data-store';
import { copyText } from './copy-text';
import { forkUtility } from './fork-utility';

type BomParts = Omit<
  BomFeatureOptions,
  'repository' | 'preferences' | 'reader' | 'prover' | 'workbookWriter' | 'createId' | 'copyText' | 'saveFile'
> & {
  readonly store: Pick<UserDataStore, 'open'>;
};

/** The BOM feature with its processes: a chunk of its own, loaded with the first call. */
export function createBom({ store, ...parts }: BomParts): BomFeature {
  const { clock } = parts;
  let boms: BomRepository | null = null;
  let preferences: BomPreferencesRepository | null = null;
  return createBomFeature({
    ...parts,
    // Both in memory where the file cannot be used.
    async repository() {
      const { database } = await store.open();
      boms ??= database ? createSqliteBoms(database) : createMemoryBoms();
      return boms;
    },
    async preferences() {
      const { database } = await store.open();
      preferences ??= database ? createSqliteBomPreferences(database) : createMemoryBomPreferences();
      return preferences;
    },
    reader: createBomReader(forkUtility('bom-reading/bom-reading-process.cjs', 'BOM reading'), clock),
    prover: createPlanProver(
      forkUtility('bom-sourcing/bom-sourcing-process.cjs', 'sourcing', ['bom-sourcing/highs.wasm']),
      clock,
    ),
    workbookWriter: createWorkbookWriter(forkUtility('bom-workbook/workbook-process.cjs', 'workbook'), clock),
    createId: randomUUID,
    copyText,
    saveFile,
  });
}
