import type { Clock } from '../../../core/clock';
import { FailureError } from '../../../core/failure-error';
import type { Handlers } from '../../../ipc/feature';
import type { bomDraftCalls } from '../../../shared/contract/bom/bom-draft';
import { defaultBomSettings } from '../../../shared/contract/constants/default-bom-settings';
import type { Settings } from '../../../shared/contract/settings';
import type {
  BomDocument,
  BomDocumentLine,
  BomOrigin,
} from '../../../shared/domain/bom/document/bom-document';
import { fittingLine } from '../../../shared/domain/bom/document/line-of-reading';
import { type LinesUpdate, updateLines } from '../../../shared/domain/bom/document/update-lines';
import type { ReadLine } from '../../../shared/domain/bom/reading/table-reading';
import type { BomPreferencesRepository } from '../../../storage/repositories/bom-preferences-repository';
import { isBomFile } from '../export/bom-file';
import { jobParts } from '../job/job-store';
import type { LineLookups } from '../job/line-lookups';
import { maxCost } from '../job/missing-cost';
import type { BomLibrary } from '../library/bom-library';
import { withDecisions } from '../library/part-decisions';
import { oneAtATime } from '../one-at-a-time';
import type { BomReader } from '../reading/bom-reader';
import type { PartPricesOptions } from '../view/part-prices';
import { bomChanges } from './bom-changes';
import { knownFacts, withCheckedOutcomes } from './checked-outcomes';
import { createDraftReadings, type DraftSource } from './draft-readings';
import { createDraftStore, type Draft } from './draft-store';
import { draftView } from './draft-view';
import { comparedWith } from './open-bom';
import { toRemember } from './remembered-columns';
import sampleBom from './sample-bom.csv?raw';

/** A file that the user has chosen or dropped. */
export interface BomFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface DraftsOptions {
  readonly reader: Pick<BomReader, 'readBomFile' | 'readFiledBom'>;
  readonly lookups: Pick<LineLookups, 'knownCompanies' | 'maxParts'>;
  /** Those of the parts that are cached for a market; sends nothing. */
  readonly cachedParts: PartPricesOptions['cachedParts'];
  readonly library: Pick<BomLibrary, 'add' | 'edit' | 'open'>;
  readonly preferences: () => Promise<BomPreferencesRepository>;
  /** Asks the user for a file; null if they canceled. Throws `bom-unreadable`. */
  readonly chooseFile: () => Promise<BomFile | null>;
  readonly settings: () => Pick<Settings, 'country' | 'currency'>;
  readonly createId: () => string;
  readonly clock: Pick<Clock, 'now'>;
  /** SECURITY: the database is not encrypted, and a secret may stand in a file or on the clipboard. */
  readonly redactSecrets: <T>(value: T) => T;
}

function originOf({ fileName, reading, options }: Draft): BomOrigin {
  const { tool, sheet, headerRow, headerRows, columns, fingerprint } = reading;
  const { quantityFrom = null, quantityFormat = null, quantitiesForBoards = null } = options;
  const quantities = { quantityFrom, quantityFormat, quantitiesForBoards };
  return { fileName, tool, sheet, headerRow, headerRows, columns, fingerprint, ...quantities };
}

const newLine = (read: ReadLine, index: number): BomDocumentLine => ({
  id: index + 1,
  read,
  edits: {},
  choice: null,
  outcome: null,
  alternates: [],
});

/** From files to BOMs. */
export function createDrafts(options: DraftsOptions): Handlers<typeof bomDraftCalls> {
  const { library, reader, lookups, preferences, settings, createId, clock, redactSecrets } = options;
  const drafts = createDraftStore();
  const readings = createDraftReadings(options);
  const chooseFile = oneAtATime(options.chooseFile);

  /** The draft with what a lookup would cost: nothing for cached parts, or for lines that a decision leaves as they are. */
  async function viewOf(draft: Draft) {
    const { country, currency } = settings();
    const lines = await withDecisions(draft.reading.lines.map(newLine), await preferences());
    const parts = jobParts({ lines, settings: { ...defaultBomSettings, country, currency } });
    return draftView(draft, await openBomOf(draft), await maxCost(parts, { country, currency }, lookups));
  }

  async function openBomOf({ openBomId, reading }: Draft) {
    if (openBomId === null) return null;
    // It may have been deleted meanwhile.
    const opened = await library.open(openBomId).catch(() => null);
    return opened && comparedWith(opened.document, reading);
  }

  async function open(source: DraftSource, signal: AbortSignal) {
    const draft = { id: createId(), ...(await readings.first(source, signal)) };
    drafts.put(draft);
    return viewOf(draft);
  }

  /** A table becomes a draft; a BOM that the app has exported is one at once. */
  async function openSource(source: DraftSource, signal: AbortSignal) {
    if (!isBomFile(source.bytes)) return { kind: 'draft' as const, draft: await open(source, signal) };
    const { document, table } = redactSecrets(await reader.readFiledBom(source.bytes, signal));
    const facts = await knownFacts(document, lookups.knownCompanies(), options.cachedParts);
    const lines = document.lines.map((line) => withCheckedOutcomes(line, facts));
    return { kind: 'bom' as const, bomId: await library.add({ ...document, lines }, table) };
  }

  const openFile = ({ name, bytes }: BomFile, openBomId: string | null, signal: AbortSignal) =>
    openSource({ bytes, from: 'file', fileName: name, openBomId }, signal);

  const textBytes = (text: string) => new TextEncoder().encode(text);

  /** The lines as they are stored. */
  const linesOf = ({ reading }: Draft) => redactSecrets(reading.lines).map(fittingLine);

  async function rememberColumns(draft: Draft): Promise<void> {
    const { fingerprint } = draft.reading;
    if (fingerprint === '') return;
    try {
      await (await preferences()).setColumns(fingerprint, toRemember(draft), clock.now());
    } catch (error) {
      throw new FailureError('bom-not-saved', String(error));
    }
  }

  return {
    async chooseBomFile({ openBomId = null }, signal) {
      const file = await chooseFile();
      return file && openFile(file, openBomId, signal);
    },
    readBomFile: ({ openBomId = null, ...file }, signal) => openFile(file, openBomId, signal),
    readBomText: ({ text, openBomId = null }, signal) =>
      openSource({ bytes: textBytes(text), from: 'paste', fileName: null, openBomId }, signal),
    readSampleBom: (_request, signal) =>
      open(
        { bytes: textBytes(sampleBom), from: 'sample', fileName: 'sample-bom.csv', openBomId: null },
        signal,
      ),
    async rereadBom({ draftId, options: read }, signal) {
      const draft = await readings.again(drafts.get(draftId), read, signal);
      // It may have been discarded meanwhile.
      drafts.get(draftId);
      drafts.put(draft);
      return viewOf(draft);
    },
    async saveImportState({ draftId, choices }) {
      drafts.setInWizard(draftId, choices);
    },
    async savedImportState() {
      const saved = drafts.inWizard();
      if (!saved) return null;
      const { draft, choices } = saved;
      const pasted = draft.from === 'paste' ? new TextDecoder().decode(draft.bytes) : '';
      return { draft: await viewOf(draft), choices, pasted };
    },
    async discardBomDraft({ draftId }) {
      drafts.discard(draftId);
    },
    async createBom({ draftId, name, boards, attrition, rememberColumns: remembers }) {
      const draft = drafts.get(draftId);
      const { country, currency } = settings();
      const read = linesOf(draft).map(newLine);
      const document: Parameters<BomLibrary['add']>[0] = {
        name: redactSecrets(name),
        settings: { ...defaultBomSettings, boards, attrition, country, currency },
        origin: redactSecrets(originOf(draft)),
        lines: await withDecisions(read, await preferences()),
      };
      if (remembers) await rememberColumns(draft);
      const bomId = await library.add(document, redactSecrets(draft.reading.table));
      drafts.discard(draftId);
      return { bomId };
    },
    async updateBom({ draftId, bomId, rememberColumns: remembers }) {
      const draft = drafts.get(draftId);
      if (remembers) await rememberColumns(draft);
      const read = linesOf(draft);
      const { columns } = draft.reading;
      let update: LinesUpdate = { lines: [], removed: [] };
      const decided = await preferences();
      await library.edit(
        bomId,
        async (document): Promise<BomDocument> => {
          update = updateLines(document, { columns, lines: read });
          const lines = await withDecisions(
            update.lines.map(({ after }) => after),
            decided,
          );
          return { ...document, origin: redactSecrets(originOf(draft)), lines };
        },
        redactSecrets(draft.reading.table),
      );
      drafts.discard(draftId);
      return { bomId, changes: bomChanges(update) };
    },
  };
}
