import type { Clock } from '../../core/clock';
import type { FoundParts } from '../../nexar/parts/found-parts';
import type { FoundPart } from '../../nexar/parts/part-from-answer';
import type { Market } from '../../shared/contract/market';
import type { PartOccurrence, Period } from '../../storage/repositories/answer-rows';
import type { AnswerOwner, AnswerQuery } from './answer-query';
import type { MemoryAnswers } from './memory-answers';
import type { StoredAnswer, StoredAnswers } from './stored-answers';

/** Answers in memory, and behind it on disk. A period says which ones count, by when they arrived. */
export interface AnswerCache {
  /** The complete answer to a query. */
  find(query: AnswerQuery, period: Period): Promise<FoundParts | null>;
  /** The part of the latest answer for `market` that has it; `part` then returns it too. */
  partFor(owner: AnswerOwner, partId: string, market: Market, period: Period): Promise<FoundPart | null>;
  /** Where parts with this MPN were seen, apart from case. */
  occurrences(owner: AnswerOwner, mpn: string, market: Market, period: Period): Promise<PartOccurrence[]>;
  /** A part as it was last listed, or else as it last arrived. */
  part(application: string | null, partId: string, period: Period): Promise<FoundPart | null>;
  /** Those of the parts that are there. */
  parts(application: string | null, partIds: readonly string[], period: Period): Promise<FoundPart[]>;
  /** The MPN of a part that is there, or was since the last `clear`. */
  mpnOf(application: string | null, partId: string, period: Period): Promise<string | null>;
  /** Keeps the parts of `answer` and, if it is complete, the answer itself. The disk follows later. */
  put(query: AnswerQuery, answer: FoundParts, at: number): void;
  /** Forgets what is in memory, and stores nothing that is about to be. */
  clear(): void;
}

interface AnswerCacheOptions {
  readonly memory: MemoryAnswers;
  /** Null where answers are in memory only. */
  readonly stored: StoredAnswers | null;
  /** Whether answers are kept on disk now. */
  readonly storesAnswers: () => boolean;
  readonly clock: Pick<Clock, 'after'>;
  /** Called when answers with these parts were put into the cache; null: when it was cleared. */
  readonly onChanged: (partIds: readonly string[] | null) => void;
}

/** What memory can answer never waits for the disk, except for `occurrences`, which needs both. */
export function createAnswerCache(options: AnswerCacheOptions): AnswerCache {
  const { memory, stored, storesAnswers, clock, onChanged } = options;
  /** Replaced by `clear`. */
  let generation = {};

  const disk = () => (storesAnswers() ? stored : null);

  /** Into memory, unless it has been cleared since. */
  async function load(
    reading: Promise<StoredAnswer | null> | undefined,
    opens?: (partId: string) => boolean,
  ): Promise<StoredAnswer | null> {
    const begun = generation;
    const read = (await reading) ?? null;
    if (!read || begun !== generation) return null;
    memory.put(read.query, read.answer, read.at, opens);
    return read;
  }

  /** The latest answer with a part. Its other parts need not be read again, but may be in memory as of later answers. */
  async function loadWith(
    application: string | null,
    partId: string,
    period: Period,
    market?: Market,
  ): Promise<StoredAnswer | null> {
    if (application === null) return null;
    const opens = (id: string) => id === partId || !memory.has(id, period);
    return load(disk()?.withPart(application, partId, period, market), opens);
  }

  async function loadPart(
    application: string | null,
    partId: string,
    period: Period,
    market?: Market,
  ): Promise<FoundPart | null> {
    const read = await loadWith(application, partId, period, market);
    return read?.answer.parts.find(({ part }) => part.id === partId) ?? null;
  }

  return {
    async find(query, period) {
      const known = memory.find(query.key, period);
      if (known || query.application === null) return known;
      return (await load(disk()?.find(query.application, query.key, period)))?.answer ?? null;
    },
    partFor: async ({ application }, partId, market, period) =>
      memory.partFor(partId, market, period) ?? loadPart(application, partId, period, market),
    async occurrences({ application }, mpn, market, period) {
      const onDisk = application === null ? [] : await disk()?.occurrences(application, mpn, market, period);
      return [...memory.occurrences(mpn, market, period), ...(onDisk ?? [])];
    },
    part: async (application, partId, period) =>
      memory.part(partId, period) ?? loadPart(application, partId, period),
    mpnOf: async (application, partId, period) =>
      memory.mpnOf(partId) ?? (await loadPart(application, partId, period))?.part.mpn ?? null,
    async parts(application, partIds, period) {
      const begun = generation;
      const known = new Map(memory.parts(partIds, period).map((found) => [found.part.id, found]));
      const wanted = new Set(partIds);
      for (const id of wanted) {
        if (known.has(id)) continue;
        const read = await loadWith(application, id, period);
        // SECURITY: of the former application nothing more gets into the memory of the present one.
        if (begun !== generation) return [];
        for (const found of read?.answer.parts ?? [])
          if (wanted.has(found.part.id) && !known.has(found.part.id)) known.set(found.part.id, found);
      }
      return [...known.values()];
    },
    put(query, answer, at) {
      memory.put(query, answer, at);
      onChanged(answer.parts.map(({ part }) => part.id));
      if (query.application === null) return;
      const begun = generation;
      // The page need not wait for it.
      clock.after(0, () => {
        if (begun === generation)
          void disk()?.put(query, answer, at, () => begun === generation && storesAnswers());
      });
    },
    clear() {
      generation = {};
      memory.clear();
      onChanged(null);
    },
  };
}
