import type { BomChanges, BomDraft } from '../../electron/shared/contract/bom/bom-draft';
import { maxFileBytes, maxPastedLength } from '../../electron/shared/contract/constants/bom-limits';
import type { Failure } from '../../electron/shared/contract/failure';
import { createLiveValue, type LiveValue } from './live-value';
import type { PageBridge } from './page-bridge';
import { failureOf, isCanceled, PartsFailure } from './parts-failure';

/** Where a table comes from. `choose`: a file that the user chooses in main's dialog. */
export type TableSource =
  | { readonly kind: 'choose' }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sample' };

/** What the user decides about the reading of a table; what is not there is found. */
export type ReadOptions = Parameters<PageBridge['rereadBom']>[0]['options'];

export type ImportStep = 'file' | 'columns' | 'check';

/** A table on its way to a BOM: all that its wizard shows, so that it is the same after another screen. */
export interface BomImport {
  readonly step: ImportStep;
  /** What is being read or was refused; null for a paste. */
  readonly fileName: string | null;
  /** The last pasted text, to be corrected if it has no table. */
  readonly pasted: string;
  readonly isReading: boolean;
  /** Why the last reading failed. The draft is the one before. */
  readonly failure: Failure | null;
  readonly draft: BomDraft | null;
  readonly options: ReadOptions;
  /** The BOM that takes the lines in place of its own; null: a new one. */
  readonly bomId: string | null;
  /** The BOM on which the file was dropped, which the user may choose to update; null: none. */
  readonly openBomId: string | null;
  /** What the lines changed in that BOM, once they have. */
  readonly changes: BomChanges | null;
  /** What the user has typed; undefined where nothing was. */
  readonly name?: string;
  readonly boards?: readonly number[];
  /** Percent as decimal text. */
  readonly attrition?: string;
  readonly remembersColumns: boolean;
}

export type OpenedTable =
  | { readonly kind: 'import' }
  | { readonly kind: 'bom'; readonly bomId: string }
  | null;

/** Which BOM a table is for: a new one, or the one that it updates, or one of both as the user chooses. */
export type ImportTarget = Pick<BomImport, 'bomId' | 'openBomId'>;

export interface BomImports {
  /** Null without a wizard. */
  readonly live: LiveValue<BomImport | null>;
  /**
   * Reads a table for `target`, by default that of the wizard, or else a new BOM. Resolves to what is to be shown then: the wizard, the BOM that the file
   * held as the app exports it, or null if the user chose no file.
   */
  open(source: TableSource, target?: ImportTarget): Promise<OpenedTable>;
  /** Changes what is shown; nothing is read. */
  update(change: Partial<BomImport>): void;
  /** Reads the same table again. */
  reread(options: ReadOptions): void;
  /** Ends the wizard. `isUsed`: the draft became a BOM. */
  end(isUsed: boolean): void;
}

type Bridge = Pick<
  PageBridge,
  'chooseBomFile' | 'readBomFile' | 'readBomText' | 'readSampleBom' | 'rereadBom' | 'discardBomDraft'
>;

/** Main would refuse it as well, after all of it was copied there. */
function refuseLarger(size: number, max: number): void {
  if (size <= max) return;
  const failure = { code: 'bom-unreadable', unreadable: 'too-large', retryable: false } as const;
  throw new PartsFailure({ ...failure, message: `${size} of at most ${max}` });
}

/** Throws `bom-unreadable` where the browser refuses: a folder, a file that is gone, or one that the user may not read. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const failure = { code: 'bom-unreadable', unreadable: 'not-opened', retryable: false } as const;
    throw new PartsFailure({ ...failure, message: String(error) });
  }
}

/** What a source turns out to be; null if the user chose no file. */
async function readSource(
  bridge: Bridge,
  source: TableSource,
  { openBomId }: ImportTarget,
  signal: AbortSignal,
) {
  const open = openBomId === null ? {} : { openBomId };
  switch (source.kind) {
    case 'choose':
      return bridge.chooseBomFile(open, signal);
    case 'text':
      refuseLarger(source.text.length, maxPastedLength);
      return bridge.readBomText({ ...open, text: source.text }, signal);
    case 'sample':
      return { kind: 'draft', draft: await bridge.readSampleBom({}, signal) } as const;
    case 'file': {
      const { file } = source;
      refuseLarger(file.size, maxFileBytes);
      return bridge.readBomFile({ ...open, name: file.name.slice(-300), bytes: await bytesOf(file) }, signal);
    }
  }
}

const empty: Omit<BomImport, 'fileName' | 'pasted' | keyof ImportTarget> = {
  step: 'file',
  isReading: true,
  failure: null,
  draft: null,
  changes: null,
  options: {},
  remembersColumns: true,
};

/** The choice between a new BOM and the one that was open is made anew for each table. */
const targetOf = ({ bomId, openBomId }: ImportTarget): ImportTarget =>
  openBomId === null ? { bomId, openBomId } : { bomId: null, openBomId };

/** The one import that may be under way. Of readings that overlap the last one counts; the others are canceled. */
export function createBomImports(bridge: Bridge): BomImports {
  const live = createLiveValue<BomImport | null>(null);
  let running = new AbortController();

  function update(change: Partial<BomImport>): void {
    const now = live.get();
    if (now) live.set({ ...now, ...change });
  }

  function discard(one: BomImport | null): void {
    if (one?.draft) void bridge.discardBomDraft({ draftId: one.draft.draftId }).catch(() => undefined);
  }

  /** What was read; null if nothing was, or another reading has begun since. */
  async function read<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      const result = await call(signal);
      if (signal.aborted) return null;
      // A result ends it together with what was read: in between, the page would show the former draft.
      if (result === null) update({ isReading: false });
      return result;
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (!signal.aborted) update({ isReading: false, failure: isCanceled(failure) ? null : failure });
      return null;
    }
  }

  return {
    live,
    update,
    async open(source, wanted) {
      const before = live.get();
      const target = targetOf(wanted ?? before ?? { bomId: null, openBomId: null });
      const fileName = source.kind === 'file' ? source.file.name : null;
      const pasted = source.kind === 'text' ? source.text : (before?.pasted ?? '');
      live.set(
        before
          ? { ...before, fileName, pasted, isReading: true, failure: null }
          : { ...empty, ...target, fileName, pasted },
      );
      const opened = await read((signal) => readSource(bridge, source, target, signal));
      const now = live.get();
      if (opened?.kind === 'bom') {
        discard(before);
        live.set(null);
        return opened;
      }
      if (opened) {
        const { draft } = opened;
        discard(before);
        const step = draft.isRecognized ? 'check' : 'columns';
        const { options, fileName: readName } = draft;
        live.set({ ...empty, ...target, isReading: false, step, draft, options, fileName: readName, pasted });
      } else if (now?.failure) update({ step: 'file' });
      // The user chose no file, and there is nothing that the wizard could show.
      else if (now?.isReading === false && !before) live.set(null);
      return live.get() ? { kind: 'import' } : null;
    },
    reread(options) {
      const draft = live.get()?.draft;
      if (!draft) return;
      update({ options, isReading: true, failure: null });
      void read((signal) => bridge.rereadBom({ draftId: draft.draftId, options }, signal)).then((next) => {
        if (next) update({ isReading: false, draft: next });
      });
    },
    end(isUsed) {
      running.abort();
      if (!isUsed) discard(live.get());
      live.set(null);
    },
  };
}
