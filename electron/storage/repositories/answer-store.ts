import type { Clock } from '../../core/clock';
import { createSerialQueue } from '../../core/serial-queue';
import { pause } from '../../core/wait';
import type { Market } from '../../shared/contract/market';
import type { CacheFile } from '../cache-file';
import type {
  AnswerRow,
  AnswerRows,
  EraseScope,
  FoundEntry,
  PartEntry,
  PartOccurrence,
  PartText,
  Period,
} from './answer-rows';

/** Answers on disk. Only `erase` rejects: without a usable file, nothing is found or stored. */
export interface AnswerStore {
  /** In place of an earlier answer to the same question. The oldest ones give way to it where it would be too much. */
  put(answer: AnswerRow, parts: readonly PartEntry[]): Promise<void>;
  /** The complete answer to a question. */
  find(application: string, key: string, period: Period): Promise<AnswerRow | null>;
  /** The latest answer with the part, for `market` if one is given. */
  withPart(application: string, partId: string, period: Period, market?: Market): Promise<AnswerRow | null>;
  /** Where complete answers have parts of this MPN: the latest first, in the service's order within an answer. */
  occurrences(
    application: string,
    plainMpn: string,
    market: Market,
    period: Period,
  ): Promise<PartOccurrence[]>;
  /** At most `count` parts: first that very MPN, then what begins with the text, contains it, or has its words. */
  search(
    application: string,
    text: PartText,
    market: Market,
    period: Period,
    count: number,
  ): Promise<FoundEntry[]>;
  /** When the oldest answer arrived; null if there is none. */
  oldest(): Promise<number | null>;
  /**
   * Deletes answers, in slices between which main does other things. Once it resolves they are in no byte of the files.
   * `all` are found no more from the call on; where they cannot be overwritten, the files themselves are deleted. Rejects
   * with the system's and SQLite's errors, and something may be left then.
   */
  erase(what: EraseScope): Promise<void>;
  /** To be called when the app quits: deletes at once what is still to be deleted. */
  close(): void;
}

/** What answers take on disk at most. */
const maxBytes = 200 * 1024 * 1024;
/** How much of that is left once the oldest ones had to go: it is not full again at once. */
const fullness = 0.9;

/** What main does in one go: some milliseconds each. */
const answersPerSlice = 10;
const pagesPerSlice = 100;

function eraseNow(rows: AnswerRows, what: EraseScope): void {
  while (rows.erase(what, answersPerSlice)) {
    // Until none is left.
  }
}

/** `max`: how many bytes answers may take. */
export function createAnswerStore(file: CacheFile, clock: Clock, max = maxBytes): AnswerStore {
  /** What changes the file, in the order of the calls. */
  const change = createSerialQueue();
  const unfinished = new Set<EraseScope>();
  /** Resolves when nothing that must not be found any more is still there. */
  let gone: Promise<unknown> = Promise.resolve();
  let closed = false;

  /** Whether there is more to do is what `act` returns. Ends when the app quits. */
  async function inSlices(act: (rows: AnswerRows) => boolean): Promise<void> {
    while (!closed && (await file.run(act))) await pause(clock, 0);
  }

  async function find<T>(act: (rows: AnswerRows) => T): Promise<T | null> {
    await gone;
    return file.run(act).catch(() => null);
  }

  /**
   * SECURITY: what is to go altogether does not stay because it cannot be overwritten: then the file is deleted. Returns
   * whether that was not necessary.
   */
  async function overwrite(what: EraseScope, act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      // What is too old or too much its caller tries again.
      if (what !== 'all') unfinished.delete(what);
      if (what !== 'all' || closed) throw error;
      // The app tries it again when it quits, unless it succeeds.
      unfinished.add(what);
      file.remove();
      unfinished.delete(what);
      return false;
    }
  }

  async function deleteRows(what: EraseScope): Promise<boolean> {
    const act = () => inSlices((rows) => rows.erase(what, answersPerSlice));
    const isOverwritten = await overwrite(what, act);
    unfinished.delete(what);
    return isOverwritten;
  }

  async function deleteTraces(): Promise<void> {
    await inSlices((rows) => rows.vacuum(pagesPerSlice));
    if (!closed) await file.run((rows) => rows.truncateLog());
  }

  function erase(what: EraseScope): Promise<void> {
    unfinished.add(what);
    const deleted = change(() => deleteRows(what));
    if (what === 'all') gone = Promise.all([gone, deleted.catch(() => {})]);
    return change(async () => {
      if (await deleted) await overwrite(what, deleteTraces);
    });
  }

  return {
    put: (answer, parts) =>
      change(async () => {
        const bytes = await file
          .run((rows) => {
            rows.put(answer, parts);
            return rows.bytes();
          })
          .catch(() => 0);
        // What fails is reported, and tried again after the next answer.
        if (bytes > max) erase({ downTo: fullness * max }).catch(() => {});
      }),
    find: (application, key, period) => find((rows) => rows.find(application, key, period)),
    withPart: (application, partId, period, market) =>
      find((rows) => rows.withPart(application, partId, period, market)),
    occurrences: async (application, plainMpn, market, period) =>
      (await find((rows) => rows.occurrences(application, plainMpn, market, period))) ?? [],
    search: async (application, text, market, period, count) =>
      (await find((rows) => rows.search(application, text, market, period, count))) ?? [],
    oldest: () => find((rows) => rows.oldest()),
    erase,
    close() {
      closed = true;
      try {
        // Main need not wait until 200 MB are overwritten.
        if (unfinished.has('all')) file.remove();
        else for (const what of unfinished) file.runNow((rows) => eraseNow(rows, what));
      } catch {
        // It is reported, and the app quits all the same.
      }
      file.close();
    },
  };
}
