import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { createKeyedSingleFlight } from '../../core/keyed-single-flight';
import { createSharedBatches, type SharedBatches } from '../../core/shared-batches';
import { cancelled } from '../../core/wait';
import type { FoundParts } from '../../nexar/parts/found-parts';
import type { FoundLine } from '../../nexar/parts/line-matching';
import type { FoundPart } from '../../nexar/parts/part-from-answer';
import type { PartSearch } from '../../nexar/parts/part-search';
import type { Market } from '../../shared/contract/market';
import type { FieldGroup } from '../../shared/contract/part';
import type { Settings } from '../../shared/contract/settings';
import type { AnswerCache } from './answer-cache';
import { freshPeriod } from './answer-period';
import {
  type AnswerOwner,
  type AnswerQuery,
  type QueryArguments,
  type QueryKind,
  queryFor,
} from './answer-query';
import { choosePart, exactParts } from './choose-part';
import { numberSearchKeys } from './search-attempts';

/** The answer to one line of a list; `isCached`: it was there already, and cost nothing. */
export interface LineAnswer {
  readonly answer: FoundLine;
  readonly isCached: boolean;
}

/** What is cached for one application and region. */
export interface CachedAnswers {
  readonly market: Market;
  query(kind: QueryKind, queryArguments: QueryArguments): AnswerQuery;
  /** The cached answer, if it is fresh. */
  fresh(query: AnswerQuery): Promise<FoundParts | null>;
  /** The cached part, if it is fresh; it is then the one that opens. */
  freshPart(partId: string): Promise<FoundPart | null>;
  /** A fresh part with exactly this MPN, of that manufacturer if one is given, if what is cached leaves no doubt which one. */
  freshByMpn(mpn: string, manufacturerId: string | null): Promise<FoundPart | null>;
}

/** One lookup: at one service, for one region. */
export interface LookupContext extends CachedAnswers {
  readonly parts: PartSearch;
  /** Acts once however many callers there are for `query`; all acts for queries of one kind return the same type. */
  share<Result>(query: AnswerQuery, act: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Acts for those of the keys, all different, that no other caller is waiting for. */
  readonly shareLines: SharedBatches<LineAnswer>['run'];
  /** Caches an answer. Throws `cancelled` if the service was replaced. */
  put(query: AnswerQuery, answer: FoundParts): void;
}

export interface LookupContextOptions {
  /** The currently connected service, once it is ready. Throws `not-connected` and the keychain's failures. */
  readonly service: (signal?: AbortSignal) => Promise<PartSearch>;
  /** For whom answers are cached now; null if nothing is connected. */
  readonly owner: () => AnswerOwner | null;
  /** What stands for a text on disk. */
  readonly hash: (text: string) => string;
  readonly settings: () => Pick<Settings, 'country' | 'currency' | 'keepAnswersHours'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly cache: AnswerCache;
}

export interface LookupContexts {
  /**
   * A context whose work ends with `cancelled` when the caller cancels, or the service is replaced. Without `market` it is
   * for the region in the settings.
   */
  open(signal?: AbortSignal, market?: Market): Promise<LookupContext>;
  /** What is cached for the connected service, which is asked nothing; null if none is connected. */
  cached(market: Market): CachedAnswers | null;
  /** Cancels what runs in all of them. */
  cancelAll(): void;
}

/** Whether a lookup failed only because its caller did not want to pay for it, or wants it no longer. */
const failsAlone = (error: unknown) =>
  error instanceof FailureError && ['declined', 'cancelled'].includes(error.failure.code);

/** What lookups have in common: which cached answers are fresh, and that equal ones share a request. */
export function createLookupContexts(options: LookupContextOptions): LookupContexts {
  const { service, owner: currentOwner, hash, settings, clock, cache } = options;
  const nextGeneration = () => ({
    shared: createKeyedSingleFlight<string, unknown>(),
    lines: createSharedBatches<LineAnswer>(failsAlone),
    end: new AbortController(),
  });
  /** Replaced when the service is. */
  let generation = nextGeneration();

  function presentMarket(): Market {
    const { country, currency } = settings();
    return { country, currency };
  }

  /** SECURITY: an answer for the former account is neither shown as the new one's nor kept. */
  function checkEnd({ end }: typeof generation): void {
    if (end.signal.aborted) throw cancelled();
  }

  /** `gaps`: what the plan is known to lack. */
  function cachedFor(owner: AnswerOwner, market: Market, gaps: PartSearch['planGaps']): CachedAnswers {
    const begun = generation;
    const query = (kind: QueryKind, queryArguments: QueryArguments) =>
      queryFor(hash, owner, market, kind, queryArguments);
    const period = () => freshPeriod(settings(), clock.now());

    /** What lacks fields that the plan has by now is asked for again. */
    async function hasFields({ outsidePlan }: { readonly outsidePlan: readonly FieldGroup[] }) {
      if (outsidePlan.length === 0) return true;
      const known = await gaps();
      return outsidePlan.every((group) => known.has(group));
    }

    async function freshPart(partId: string): Promise<FoundPart | null> {
      const found = await cache.partFor(owner, partId, market, period());
      const isFresh = found !== null && (await hasFields(found.part));
      checkEnd(begun);
      return isFresh ? found : null;
    }

    return {
      market,
      query,
      async fresh(query) {
        const found = await cache.find(query, period());
        const isFresh = found !== null && (await hasFields(found));
        checkEnd(begun);
        return isFresh ? found : null;
      },
      freshPart,
      async freshByMpn(mpn, manufacturerId) {
        const occurrences = await cache.occurrences(owner, mpn, market, period());
        checkEnd(begun);
        if (manufacturerId === null) {
          const partId = choosePart(mpn, occurrences, () => numberSearchKeys(query, mpn));
          return partId === null ? null : freshPart(partId);
        }
        for (const partId of exactParts(mpn, occurrences)) {
          const found = await freshPart(partId);
          if (found?.part.manufacturer?.id === manufacturerId) return found;
        }
        return null;
      },
    };
  }

  async function open(caller?: AbortSignal, region?: Market): Promise<LookupContext> {
    const begun = generation;
    const { shared, lines, end } = begun;
    const signal = AbortSignal.any(caller ? [caller, end.signal] : [end.signal]);
    const parts = await service(signal);
    checkEnd(begun);
    const owner = currentOwner() ?? { source: parts.source, application: null };
    return {
      ...cachedFor(owner, region ?? presentMarket(), parts.planGaps),
      parts,
      // The key holds the kind.
      share: <Result>({ key }: AnswerQuery, act: (signal: AbortSignal) => Promise<Result>) =>
        shared.run(key, act, signal) as Promise<Result>,
      shareLines: (keys, act) => lines.run(keys, act, signal),
      put(query, answer) {
        checkEnd(begun);
        cache.put(query, answer, clock.now());
      },
    };
  }

  return {
    open,
    cached(market) {
      const owner = currentOwner();
      // Without a word of the service, what lacks fields counts as not fresh.
      return owner && cachedFor(owner, market, async () => new Set());
    },
    cancelAll() {
      generation.end.abort();
      generation = nextGeneration();
    },
  };
}
