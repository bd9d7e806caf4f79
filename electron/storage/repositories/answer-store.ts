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

/** Answers on disk. No method rejects: without a usable file, nothing is found. */
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
   * Deletes answers, in slices between which main does other things. They are found no more from the call on, and
   * once it resolves they are in no byte of the files.
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

/** `max`: how many bytes answers may take. */
export function createAnswerStore(file: CacheFile, clock: Clock, max = maxBytes): AnswerStore {
  /** What changes the file, in the order of the calls. */
  const change = createSerialQueue();
  const unfinished = new Set<EraseScope>();
  /** Resolves when nothing that must not be found any more is still there. */
  let gone: Promise<unknown> = Promise.resolve();

  async function inSlices(act: (rows: AnswerRows) => boolean): Promise<void> {
    while (await file.run(act)) await pause(clock, 0);
  }

  async function find<T>(act: (rows: AnswerRows) => T): Promise<T | null> {
    await gone;
    return file.run(act);
  }

  function erase(what: EraseScope): Promise<void> {
    unfinished.add(what);
    const deleted = change(async () => {
      await inSlices((rows) => rows.erase(what, answersPerSlice));
      unfinished.delete(what);
    });
    gone = Promise.all([gone, deleted]);
    return change(async () => {
      await inSlices((rows) => rows.vacuum(pagesPerSlice));
      await file.run((rows) => rows.truncateLog());
    });
  }

  return {
    put: (answer, parts) =>
      change(async () => {
        const bytes = await file.run((rows) => {
          rows.put(answer, parts);
          return rows.bytes();
        });
        if (bytes !== null && bytes > max) void erase({ downTo: fullness * max });
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
      for (const what of unfinished) {
        file.runNow((rows) => {
          while (rows.erase(what, answersPerSlice)) {
            // Until none is left.
          }
        });
      }
      file.close();
    },
  };
}
