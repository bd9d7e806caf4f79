import type { Clock } from '../../core/clock';
import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { bomContract } from '../../shared/contract/bom/bom';
import { patchLines } from '../../shared/domain/bom/document/edit-document';
import type { BomRepository } from '../../storage/repositories/bom-repository';
import { createBomLibrary } from './library/bom-library';
import { bomSummary } from './view/bom-summary';
import { bomView } from './view/bom-view';

interface BomFeatureOptions {
  /** The user's BOMs; in memory where the file cannot be used. */
  readonly repository: () => Promise<BomRepository>;
  readonly createId: () => string;
  readonly clock: Clock;
  readonly sendToPage: SendToPage;
}

export type BomFeature = Feature<typeof bomContract>;

/** Bills of materials: the user's documents, and what they cost. */
export function createBomFeature({ sendToPage, ...options }: BomFeatureOptions): BomFeature {
  const library = createBomLibrary({
    ...options,
    onChanged: (bomId) => sendToPage('bomChanged', { bomId, progress: null }),
    onListChanged: () => sendToPage('bomsChanged', undefined),
  });

  return {
    calls: {
      boms: async () => ({ boms: (await library.list()).map(bomSummary) }),
      renameBom: ({ bomId, name }) => library.rename(bomId, name),
      duplicateBom: async ({ bomId }) => ({ bomId: await library.duplicate(bomId) }),
      deleteBom: ({ bomId }) => library.remove(bomId),
      restoreBom: ({ bomId }) => library.restore(bomId),
      bom: async ({ bomId }) => bomView(await library.open(bomId), null),
      changeBom: async ({ bomId, change }) => {
        const edit = library.edit(bomId, (document) => ({
          ...document,
          settings: { ...document.settings, ...change },
        }));
        return bomView(await edit, null);
      },
      changeBomLines: async ({ bomId, lineIds, patch }) =>
        bomView(await library.edit(bomId, (document) => patchLines(document, lineIds, patch)), null),
      undoBom: async ({ bomId }) => bomView(await library.undo(bomId), null),
    },
    stop: library.stop,
  };
}
