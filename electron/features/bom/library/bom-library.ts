import type { Clock } from '../../../core/clock';
import { FailureError } from '../../../core/failure-error';
import { createSerialQueue } from '../../../core/serial-queue';
import { setBounded } from '../../../core/set-bounded';
import type { NamedBom } from '../../../shared/contract/bom/bom';
import { restorableMs } from '../../../shared/contract/constants/bom-limits';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import type { SourceTable } from '../../../shared/domain/bom/reading/table-reading';
import type { BomRepository, ListedBom } from '../../../storage/repositories/bom-repository';
import { checkBytes, checkNumber } from './check-room';
import { copyName } from './copy-name';
import { createDeletions, type Deletions } from './deletions';
import { changedRows, documentOf, lineRecordOf, recordOf } from './stored-document';
import { type StackedEdit, withEdit, withoutEdit } from './undo-stack';

/** A BOM that is open: the document as it is stored, and what only this run of the app knows of it. */
export interface OpenBom {
  readonly document: BomDocument;
  /** The lookup under way, as JSON; null while there is none. */
  readonly job: unknown;
  /** Greater after each change. */
  readonly revision: number;
  readonly canUndo: boolean;
}

export type BomEdit = (document: BomDocument) => BomDocument | Promise<BomDocument>;

/** The user's BOMs. All methods but `list` throw `bom-gone`; those that write throw `bom-not-saved`, and change nothing then. */
export interface BomLibrary {
  /** Those that are not deleted, the last changed first. Throws `boms-unreadable`. */
  list(): Promise<readonly ListedBom[]>;
  open(bomId: string): Promise<OpenBom>;
  /** Stores a new document with its table, whose id it returns. Throws `too-many-boms`, as all that add or restore. */
  add(
    document: Omit<BomDocument, 'id' | 'createdAt' | 'changedAt'>,
    table: SourceTable | null,
  ): Promise<string>;
  rename(bomId: string, name: string): Promise<void>;
  duplicate(bomId: string): Promise<string>;
  /** In one deletion. They can be restored for ten minutes, unless the app quits. */
  remove(bomIds: readonly string[]): Promise<void>;
  readonly deletions: Pick<Deletions, 'list' | 'dismiss'>;
  restore(bomId: string): Promise<void>;
  /** A user's edit, which can be undone; the caller shows the result. `table`: replaces the former one. */
  edit(bomId: string, edit: BomEdit, table?: SourceTable): Promise<OpenBom>;
  /** The table as it came; null if it cannot be read. */
  table(bomId: string): Promise<SourceTable | null>;
  /** A change that is not the user's: what a lookup has found. `job`: undefined leaves it as it is. */
  note(bomId: string, edit: BomEdit, job?: unknown): Promise<OpenBom>;
  /** Undoes the user's last edit; the caller shows the result. */
  undo(bomId: string): Promise<OpenBom>;
  /** To be called when the app quits: what is deleted is gone for good. */
  stop(): void;
}

interface LibraryOptions {
  readonly repository: () => Promise<BomRepository>;
  readonly clock: Pick<Clock, 'now' | 'after'>;
  readonly createId: () => string;
  /** Called after a change whose result no caller shows. */
  readonly onChanged: (bomId: string) => void;
  readonly onListChanged: () => void;
}

interface Entry extends OpenBom {
  readonly edits: readonly StackedEdit[];
}

/** Documents in memory, each of some hundred kilobytes. */
const maxOpen = 20;

const gone = () => new FailureError('bom-gone', 'There is no such BOM');

async function saving<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw new FailureError('bom-not-saved', String(error));
  }
}

async function reading<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw new FailureError('boms-unreadable', String(error));
  }
}

export function createBomLibrary(options: LibraryOptions): BomLibrary {
  const { repository, clock, createId, onChanged, onListChanged } = options;
  const inTurn = createSerialQueue();
  const entries = new Map<string, Entry>();
  const timers = new Set<() => void>();
  const deletions = createDeletions();
  let isPurged: BomRepository | null = null;

  /** What an earlier run of the app has left deleted is gone. */
  async function boms(): Promise<BomRepository> {
    const found = await reading(repository());
    if (isPurged === null) await saving(found.purge(Number.MAX_SAFE_INTEGER));
    isPurged = found;
    return found;
  }

  async function entryOf(bomId: string): Promise<Entry> {
    const known = entries.get(bomId);
    if (known) return known;
    const stored = await boms();
    const record = await reading(stored.find(bomId));
    if (!record) throw gone();
    const document = documentOf(record, await reading(stored.lines(bomId)));
    const entry = { document, job: record.job ?? null, revision: 0, canUndo: false, edits: [] };
    setBounded(entries, bomId, entry, maxOpen);
    return entry;
  }

  const tableOf = async (bomId: string) => (await reading((await boms()).table(bomId))) as SourceTable | null;

  async function write(
    entry: Entry,
    to: BomDocument,
    job: unknown,
    edits: readonly StackedEdit[],
    table?: SourceTable,
  ) {
    const before = entry.document;
    const document = { ...to, changedAt: clock.now() };
    const rows =
      before.lines === document.lines
        ? { lines: [], removedLines: [] }
        : changedRows(before.lines, document.lines);
    await saving((await boms()).change({ record: recordOf(document, job), ...rows, table }));
    const next = { document, job, revision: entry.revision + 1, canUndo: edits.length > 0, edits };
    setBounded(entries, document.id, next, maxOpen);
    return next;
  }

  const change = (bomId: string, act: (entry: Entry) => Promise<OpenBom>) =>
    inTurn(async () => act(await entryOf(bomId)));

  const usage = async () => reading((await boms()).usage());

  async function add(document: BomDocument, table: SourceTable | null): Promise<string> {
    const used = await usage();
    checkNumber(used);
    checkBytes(used);
    await saving((await boms()).add(recordOf(document, null), document.lines.map(lineRecordOf), table));
    onListChanged();
    return document.id;
  }

  return {
    list: async () => reading((await boms()).list()),
    open: (bomId) => change(bomId, async (entry) => entry),
    add: (document, table) =>
      inTurn(async () => {
        const at = clock.now();
        return add({ ...document, id: createId(), createdAt: at, changedAt: at }, table);
      }),
    async rename(bomId, name) {
      await change(bomId, (entry) => write(entry, { ...entry.document, name }, entry.job, entry.edits));
      onChanged(bomId);
      onListChanged();
    },
    duplicate: (bomId) =>
      inTurn(async () => {
        const { document } = await entryOf(bomId);
        const at = clock.now();
        const taken = (await reading((await boms()).list())).map(({ name }) => name);
        const name = copyName(document.name, taken);
        const copy = { ...document, name, id: createId(), createdAt: at, changedAt: at };
        return add(copy, await tableOf(bomId));
      }),
    async remove(bomIds) {
      const removed: NamedBom[] = [];
      const at = clock.now();
      await inTurn(async () => {
        const stored = await boms();
        const stopWaiting = clock.after(restorableMs, () => {
          timers.delete(stopWaiting);
          deletions.purged(at);
          onListChanged();
          // If it fails, the next start removes it.
          void stored.purge(at).catch(() => {});
        });
        timers.add(stopWaiting);
        for (const bomId of bomIds) {
          const record = await reading(stored.find(bomId));
          if (!record || !(await saving(stored.markDeleted(bomId, at)))) throw gone();
          entries.delete(bomId);
          removed.push({ id: bomId, name: record.name });
        }
      }).finally(() => {
        // Also where one of them could not be deleted.
        deletions.add(removed, at);
        onListChanged();
      });
    },
    deletions,
    async restore(bomId) {
      await inTurn(async () => {
        checkNumber(await usage());
        if (!(await saving((await boms()).restore(bomId)))) throw gone();
        deletions.restored(bomId);
      });
      onListChanged();
    },
    table: (bomId) => inTurn(() => tableOf(bomId)),
    edit: (bomId, edit, table) =>
      change(bomId, async (entry) => {
        const before = entry.document;
        const after = await edit(before);
        // Nothing to store, and nothing to take back.
        if (after === before) return entry;
        if (table) checkBytes(await usage());
        const tableBefore = table && ((await tableOf(bomId)) ?? undefined);
        return write(entry, after, entry.job, withEdit(entry.edits, { before, after, tableBefore }), table);
      }),
    async note(bomId, edit, job) {
      const noted = await change(bomId, async (entry) =>
        write(entry, await edit(entry.document), job === undefined ? entry.job : job, entry.edits),
      );
      onChanged(bomId);
      return noted;
    },
    undo: (bomId) =>
      change(bomId, async (entry) => {
        const last = entry.edits.at(-1);
        if (!last) return entry;
        const before = withoutEdit(entry.document, last);
        return write(entry, before, entry.job, entry.edits.slice(0, -1), last.tableBefore);
      }),
    stop() {
      for (const stopWaiting of timers) stopWaiting();
      void isPurged?.purge(Number.MAX_SAFE_INTEGER).catch(() => {});
    },
  };
}
