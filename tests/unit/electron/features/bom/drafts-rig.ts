import { FailureError } from '../../../../../electron/core/failure-error';
import {
  type BomFile,
  createDrafts,
  type DraftsOptions,
} from '../../../../../electron/features/bom/drafts/drafts';
import { createBomLibrary } from '../../../../../electron/features/bom/library/bom-library';
import { readFile } from '../../../../../electron/features/bom/reading/read-file';
import { readFiledBom } from '../../../../../electron/features/bom/reading/read-filed-bom';
import { UnreadableFile } from '../../../../../electron/features/bom/reading/unreadable-file';
import { bomDraftSchema } from '../../../../../electron/shared/contract/bom/bom-draft';
import type { CompanyDirectory } from '../../../../../electron/shared/domain/bom/matching/company-directory';
import { numberIn } from '../../../../../electron/shared/domain/bom/matching/line-query';
import type { ReadOptions } from '../../../../../electron/shared/domain/bom/reading/table-reading';
import { createMemoryBomPreferences } from '../../../../../electron/storage/repositories/memory-bom-preferences';
import { createMemoryBoms } from '../../../../../electron/storage/repositories/memory-boms';
import { createFakeClock } from '../../../fake-clock';

/** As the reader in main does with the answer of its process. */
export function answerOf<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new FailureError('bom-unreadable', error.message, { unreadable: error.reason });
  }
}

export function setUp(
  chooseFile: () => Promise<BomFile | null> = async () => null,
  directory: CompanyDirectory | null = null,
  cachedParts: DraftsOptions['cachedParts'] = async () => [],
) {
  const clock = createFakeClock();
  const boms = createMemoryBoms();
  const preferences = createMemoryBomPreferences();
  const reads: ReadOptions[] = [];
  /** Part numbers whose answers are cached. */
  const cached = new Set<string>();
  let next = 0;
  const createId = () => {
    next += 1;
    return `id-${next}`;
  };
  const library = createBomLibrary({
    repository: async () => boms,
    clock,
    createId,
    onChanged: () => undefined,
    onListChanged: () => undefined,
  });
  const drafts = createDrafts({
    lookups: {
      knownCompanies: () => ({ manufacturers: directory, sellers: directory }),
      maxParts: async (wanted) => wanted.filter(([line]) => line && !cached.has(numberIn(line))).length,
    },
    cachedParts,
    reader: {
      readFiledBom: async (bytes) => answerOf(() => readFiledBom(bytes)),
      async readBomFile(bytes, name, options = {}) {
        reads.push(options);
        return answerOf(() => readFile({ bytes, name, options }));
      },
    },
    library,
    preferences: async () => preferences,
    chooseFile,
    settings: () => ({ country: 'DE', currency: 'EUR' }),
    createId,
    clock,
    redactSecrets: (value) => JSON.parse(JSON.stringify(value).replaceAll('s3cret', '[redacted]')),
  });
  const { signal } = new AbortController();
  async function file(text: string, name = 'Motor control.csv') {
    const opened = await drafts.readBomFile({ name, bytes: new TextEncoder().encode(text) }, signal);
    if (opened.kind !== 'draft') throw new Error('no draft');
    return bomDraftSchema.parse(opened.draft);
  }
  const reread = (draftId: string, options: ReadOptions) =>
    drafts.rereadBom({ draftId, options: { ...options } as never }, signal);
  const create = async (draftId: string, rememberColumns = false) => {
    const attrition = { percent: '2', atLeast: 0 };
    return (await drafts.createBom({ draftId, name: 'Board', boards: [50], attrition, rememberColumns }))
      .bomId;
  };
  return { drafts, library, preferences, cached, reads, signal, file, reread, create };
}

export const table = (...rows: readonly string[]) => ['Ref,Qty,MPN,Manufacturer', ...rows].join('\n');
