import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { createKeyedSingleFlight } from '../../core/keyed-single-flight';
import { createSharedBatches, type SharedBatches } from '../../core/shared-batches';
import { cancelled } from '../../core/wait';
import type { FoundPart } from '../../nexar/parts/part-from-answer';
import type { FoundLine, FoundParts, PartSearch } from '../../nexar/parts/part-search';
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
import { choosePart } from './choose-part';
import { numberSearchKeys } from './search-attempts';

/** The answer to one line of a list; `isCached`: it was there already, and cost nothing. */
export interface LineAnswer {
  readonly answer: FoundLine;
  readonly isCached: boolean;
}

/** One lookup: at one service, for one region. */
export interface LookupContext {
  readonly parts: PartSearch;
  readonly market: Market;
  query(kind: QueryKind, queryArguments: QueryArguments): AnswerQuery;
  /** The cached answer, if it is fresh. */
  fresh(query: AnswerQuery): Promise<FoundParts | null>;
  /** The cached part, if it is fresh; it is then the one that opens. */
  freshPart(partId: string): Promise<FoundPart | null>;
  /** A fresh part with exactly this MPN, if what is cached leaves no doubt which one. */
  freshByMpn(mpn: string): Promise<FoundPart | null>;
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

interface LookupContexts {
  /** A context whose work ends with `cancelled` when the caller cancels, or the service is replaced. */
  open(signal?: AbortSignal): Promise<LookupContext>;
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

  async function open(caller?: AbortSignal): Promise<LookupContext> {
    const { shared, lines, end } = generation;
    const signal = AbortSignal.any(caller ? [caller, end.signal] : [end.signal]);
    const parts = await service(signal);
    const { country, currency } = settings();
    const market = { country, currency };
    const owner = currentOwner() ?? { source: parts.source, application: null };
    const query = (kind: QueryKind, queryArguments: QueryArguments) =>
      queryFor(hash, owner, market, kind, queryArguments);
    const period = () => freshPeriod(settings(), clock.now());

    /** SECURITY: an answer for the former account is neither shown as the new one's nor kept. */
    function checkEnd(): void {
      if (end.signal.aborted) throw cancelled();
    }

    /** What lacks fields that the plan has by now is asked for again. */
    async function hasFields({ outsidePlan }: { readonly outsidePlan: readonly FieldGroup[] }) {
      if (outsidePlan.length === 0) return true;
      const gaps = await parts.planGaps();
      return outsidePlan.every((group) => gaps.has(group));
    }

    async function freshPart(partId: string): Promise<FoundPart | null> {
      const found = await cache.partFor(owner, partId, market, period());
      const isFresh = found !== null && (await hasFields(found.part));
      checkEnd();
      return isFresh ? found : null;
    }

    function put(query: AnswerQuery, answer: FoundParts): void {
      checkEnd();
      cache.put(query, answer, clock.now());
    }

    checkEnd();
    return {
      parts,
      market,
      query,
      async fresh(query) {
        const found = await cache.find(query, period());
        const isFresh = found !== null && (await hasFields(found));
        checkEnd();
        return isFresh ? found : null;
      },
      freshPart,
      async freshByMpn(mpn) {
        const occurrences = await cache.occurrences(owner, mpn, market, period());
        checkEnd();
        const partId = choosePart(mpn, occurrences, () => numberSearchKeys(query, mpn));
        return partId === null ? null : freshPart(partId);
      },
      // The key holds the kind.
      share: <Result>({ key }: AnswerQuery, act: (signal: AbortSignal) => Promise<Result>) =>
        shared.run(key, act, signal) as Promise<Result>,
      shareLines: (keys, act) => lines.run(keys, act, signal),
      put,
    };
  }

  return {
    open,
    cancelAll() {
      generation.end.abort();
      generation = nextGeneration();
    },
  };
}
