import type { Clock } from '../../core/clock';
import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { bomContract } from '../../shared/contract/bom/bom';
import type { Settings } from '../../shared/contract/settings';
import { patchLines } from '../../shared/domain/bom/document/edit-document';
import type { BomRepository } from '../../storage/repositories/bom-repository';
import { createDrafts, type DraftsOptions } from './drafts/drafts';
import { type BomExportOptions, createBomExport } from './export/bom-export';
import { type BomOrderingOptions, createBomOrdering } from './export/bom-ordering';
import { createSaveDocument, type SaveOptions } from './export/save-document';
import { createBomLibrary } from './library/bom-library';
import { createBomPlans } from './plans/bom-plans';
import type { BomReader } from './reading/bom-reader';
import { type BomViews, createBomViews } from './view/bom-views';
import type { PartPricesOptions } from './view/part-prices';

interface BomFeatureOptions
  extends Omit<DraftsOptions, 'library' | 'reader'>,
    Pick<BomExportOptions, 'writeWorkbook'>,
    Pick<BomOrderingOptions, 'service' | 'opener' | 'copyText'>,
    Pick<SaveOptions, 'choosePath' | 'saveFile'> {
  readonly reader: BomReader;
  /** The user's BOMs; in memory where the file cannot be used. */
  readonly repository: () => Promise<BomRepository>;
  /** Those of the parts that are cached for a market; sends nothing. */
  readonly cachedParts: PartPricesOptions['cachedParts'];
  readonly settings: () => Pick<Settings, 'country' | 'currency' | 'offers'>;
  readonly clock: Clock;
  readonly sendToPage: SendToPage;
}

export interface BomFeature extends Feature<typeof bomContract> {
  /** To be called when other answers with these parts are cached; null: all of them may differ. */
  readonly partsChanged: BomViews['partsChanged'];
}

/** Bills of materials: the user's documents, and what they cost. */
export function createBomFeature({ sendToPage, ...options }: BomFeatureOptions): BomFeature {
  const events = {
    onChanged: (bomId: string) => sendToPage('bomChanged', { bomId, progress: null }),
    onListChanged: () => sendToPage('bomsChanged', undefined),
  };
  const library = createBomLibrary({ ...options, ...events });
  const plans = createBomPlans({
    ...options,
    ...events,
    library,
    costInput: async (bomId) => views.costInput(await library.open(bomId)),
  });
  const views = createBomViews({
    ...options,
    ...events,
    library,
    planned: ({ id, settings }, input) => plans.choices(id, settings, input),
  });

  const save = createSaveDocument({ ...options, now: options.clock.now });
  const view = async (bomId: string) => views.view(await library.open(bomId));

  return {
    calls: {
      ...createDrafts({ ...options, library }),
      ...createBomExport({ ...options, library, view: views.view, save }),
      ...createBomOrdering({ ...options, view, save }),
      ...plans.calls,
      boms: async () => ({ boms: await views.summaries() }),
      renameBom: ({ bomId, name }) => library.rename(bomId, name),
      duplicateBom: async ({ bomId }) => ({ bomId: await library.duplicate(bomId) }),
      deleteBom: ({ bomId }) => library.remove(bomId),
      restoreBom: ({ bomId }) => library.restore(bomId),
      bom: ({ bomId }) => view(bomId),
      async changeBom({ bomId, change }) {
        const changed = await library.edit(bomId, (document) => ({
          ...document,
          settings: { ...document.settings, ...change },
        }));
        return views.view(changed);
      },
      changeBomLines: async ({ bomId, lineIds, patch }) =>
        views.view(await library.edit(bomId, (document) => patchLines(document, lineIds, patch))),
      undoBom: async ({ bomId }) => views.view(await library.undo(bomId)),
    },
    partsChanged: views.partsChanged,
    stop() {
      views.stop();
      library.stop();
      options.reader.endAll();
    },
  };
}
