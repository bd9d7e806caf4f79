import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { createSerialQueue } from '../../core/serial-queue';
import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { bomContract } from '../../shared/contract/bom/bom';
import type { Part } from '../../shared/contract/part';
import type { Settings } from '../../shared/contract/settings';
import type { BomDocument } from '../../shared/domain/bom/document/bom-document';
import { patchLines } from '../../shared/domain/bom/document/edit-document';
import { mergeLine } from '../../shared/domain/bom/document/merge-line';
import { rowsToRead } from '../../shared/domain/bom/document/read-rows';
import { separateLine } from '../../shared/domain/bom/document/separate-line';
import { BomTooLarge } from '../../shared/domain/bom/reading/line-limits';
import type { BomRepository } from '../../storage/repositories/bom-repository';
import { createDrafts, type DraftsOptions } from './drafts/drafts';
import { createBomExport } from './export/bom-export';
import { type BomOrderingOptions, createBomOrdering } from './export/bom-ordering';
import type { ShownBom } from './export/bom-orders';
import { createSaveDocument, type SaveOptions } from './export/save-document';
import type { WorkbookWriter } from './export/workbook-writer';
import { createBomJob } from './job/bom-job';
import type { LineLookups } from './job/line-lookups';
import { createBomLibrary, type OpenBom } from './library/bom-library';
import { createBomCharts } from './plans/bom-charts';
import { createBomPlans } from './plans/bom-plans';
import type { BomReader } from './reading/bom-reader';
import type { PlanProver } from './sourcing/plan-prover';
import { bomParts } from './view/bom-parts';
import { type BomViews, createBomViews } from './view/bom-views';
import type { PartPricesOptions } from './view/part-prices';
import { createSendView } from './view/sent-views';

export interface BomFeatureOptions
  extends Omit<DraftsOptions, 'library' | 'reader' | 'lookups'>,
    Pick<BomOrderingOptions, 'service' | 'opener' | 'copyText'>,
    Pick<SaveOptions, 'choosePath' | 'saveFile'> {
  readonly reader: BomReader;
  readonly prover: PlanProver;
  readonly workbookWriter: WorkbookWriter;
  /** The user's BOMs; in memory where the file cannot be used. */
  readonly repository: () => Promise<BomRepository>;
  /** Those of the parts that are cached for a market; sends nothing. */
  readonly cachedParts: PartPricesOptions['cachedParts'];
  readonly lookups: LineLookups;
  /** What answers lookups now. */
  readonly source: () => Part['source'];
  /** How many parts are left in the plan; null if that is not known. */
  readonly partsLeft: () => Promise<number | null>;
  readonly settings: () => Pick<Settings, 'country' | 'currency' | 'offers'>;
  readonly clock: Clock;
  readonly sendToPage: SendToPage;
}

export interface BomFeature extends Feature<typeof bomContract> {
  /** To be called when other answers with these parts are cached; null: all of them may differ. */
  readonly partsChanged: BomViews['partsChanged'];
}

/** The document after `change`. Throws `bom-too-large` in place of `BomTooLarge`. */
function withinLimits(change: () => BomDocument): BomDocument {
  try {
    return change();
  } catch (error) {
    if (error instanceof BomTooLarge) throw new FailureError('bom-too-large', error.message);
    throw error;
  }
}

/** Bills of materials: the user's documents, and what they cost. */
export function createBomFeature({ sendToPage, ...options }: BomFeatureOptions): BomFeature {
  // SECURITY: the database is not encrypted, and a secret may be pasted into any field.
  const { redactSecrets } = options;
  const events = {
    onChanged: (bomId: string) => void sendProgress(bomId),
    onListChanged: () => sendToPage('bomsChanged', undefined),
  };
  const library = createBomLibrary({ ...options, ...events });
  const job = createBomJob({ ...options, library, onStatus: events.onChanged });
  const costInput = async (bomId: string) => views.costInput(await library.open(bomId));
  const plans = createBomPlans({ ...options, ...events, library, costInput });
  const views = createBomViews({
    ...options,
    ...events,
    library,
    lookup: job.facts,
    progress: job.progress,
    planned: ({ id, settings }, input) => plans.choices(id, settings, input),
  });

  async function sendProgress(bomId: string): Promise<void> {
    // One that was just deleted has none.
    const progress = await library.open(bomId).then(job.progress, () => null);
    sendToPage('bomChanged', { bomId, progress });
  }

  async function recovered(bomId: string): Promise<OpenBom> {
    await job.recover(bomId);
    return library.open(bomId);
  }

  const shown = async (bom: OpenBom): Promise<ShownBom> => ({
    view: await views.view(bom),
    partOf: await views.orderedParts(bom),
  });

  const sendView = createSendView();
  // One after the other: views pause, and a later one is the newer one.
  const inTurn = createSerialQueue();
  const answer = (bom: OpenBom, held: number | null) =>
    inTurn(async () => sendView(await views.view(bom), held));

  const drafts = createDrafts({ ...options, library });
  const save = createSaveDocument({ ...options, now: options.clock.now });

  return {
    calls: {
      ...drafts,
      async updateBom(request) {
        const updated = await drafts.updateBom(request);
        events.onChanged(request.bomId);
        return updated;
      },
      ...createBomExport({ library, shown, save, writeWorkbook: options.workbookWriter.write }),
      ...createBomOrdering({ ...options, shown: async (bomId) => shown(await recovered(bomId)), save }),
      ...plans.calls,
      ...createBomCharts({ ...options, library, plans, costInput }),
      boms: async () => ({ boms: await views.summaries(), deletions: library.deletions.list() }),
      renameBom: ({ bomId, name }) => library.rename(bomId, redactSecrets(name)),
      duplicateBom: async ({ bomId }) => ({ bomId: await library.duplicate(bomId) }),
      deleteBoms: ({ bomIds }) => library.remove(bomIds),
      async dismissDeletions() {
        library.deletions.dismiss();
        events.onListChanged();
      },
      restoreBom: ({ bomId }) => library.restore(bomId),
      bom: async ({ bomId, held }) => answer(await recovered(bomId), held),
      async bomParts({ bomId, lineId }) {
        return bomParts((await library.open(bomId)).document, lineId, options.cachedParts);
      },
      async changeBom({ bomId, held, change }) {
        const { document: before } = await library.open(bomId);
        const changed = await library.edit(bomId, (document) => ({
          ...document,
          settings: { ...document.settings, ...change },
        }));
        job.edited(before, changed.document);
        return answer(changed, held);
      },
      changeBomLines: async ({ bomId, held, lineIds, patch }) =>
        answer(
          await library.edit(bomId, (document) => patchLines(document, lineIds, redactSecrets(patch))),
          held,
        ),
      async separateBomLine({ bomId, held, lineId }) {
        const bom = await library.open(bomId);
        const line = bom.document.lines.find(({ id }) => id === lineId);
        const rows = line && rowsToRead(bom.document.origin, line.read, await library.table(bomId));
        if (!rows) return answer(bom, held);
        const reads = await options.reader.readRows(rows);
        const change = (now: BomDocument) => withinLimits(() => separateLine(now, line.read, reads));
        return answer(await library.edit(bomId, change), held);
      },
      mergeBomLine: async ({ bomId, held, lineId }) =>
        answer(
          await library.edit(bomId, (document) => withinLimits(() => mergeLine(document, lineId))),
          held,
        ),
      async undoBom({ bomId, held }) {
        const { document } = await library.open(bomId);
        const undone = await library.undo(bomId);
        job.edited(document, undone.document);
        await job.decided(document, undone.document);
        return answer(undone, held);
      },
      async lookUpBom({ bomId, which, lineId }) {
        const bom = await library.open(bomId);
        const expired = which === 'expired' ? await views.expired(bom) : new Set<string>();
        await job.lookUp(bomId, which, expired, lineId);
      },
      pauseBom: async ({ bomId }) => job.pause(bomId),
      resumeBom: ({ bomId }) => job.resume(bomId),
      cancelBomLookup: ({ bomId }) => job.cancel(bomId),
      bomCandidates: ({ bomId, lineId }, signal) => job.candidates(bomId, lineId, signal),
      chooseCandidate: async ({ bomId, held, lineId, decision }) =>
        answer(await job.choose(bomId, lineId, decision), held),
    },
    partsChanged(partIds) {
      job.partsChanged();
      views.partsChanged(partIds);
    },
    onAccountChanged: job.accountChanged,
    stop() {
      job.pauseAll();
      views.stop();
      library.stop();
      options.reader.endAll();
      options.prover.endAll();
      options.workbookWriter.endAll();
    },
  };
}
