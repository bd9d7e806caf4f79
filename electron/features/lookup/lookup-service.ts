import { FailureError } from '../../core/failure-error';
import type { FoundParts } from '../../nexar/parts/found-parts';
import type { FoundPart } from '../../nexar/parts/part-from-answer';
import type { PartLink } from '../../shared/contract/links';
import type {
  PartListAnswer,
  PartListRequest,
  SearchAnswer,
  SimilarPartsAnswer,
  SimilarPartsRequest,
} from '../../shared/contract/lookup';
import type { Part } from '../../shared/contract/part';
import type { BestOrders, Pricing } from '../../shared/contract/pricing';
import type { Settings } from '../../shared/contract/settings';
import { freshPeriod, openPeriod } from './answer-period';
import { queryFor } from './answer-query';
import { bestOrder, pricingOf } from './best-order';
import { findList } from './find-list';
import { findParts } from './find-parts';
import { createLineLookups, type LineLookups } from './line-lookups';
import { linkUrl } from './link-url';
import { createLookupContexts, type LookupContextOptions } from './lookup-contexts';
import { partRow } from './part-row';
import type { Search } from './search-attempts';

type WithoutId<T> = Omit<T, 'callId'>;

export interface LookupService {
  /**
   * Looks up a text, from hit `start` on: a fresh cached answer, or one request for at most ten parts. Only a text that may
   * be a distributor's SKU is asked for once more, if the first request found nothing.
   */
  search(request: Search, signal?: AbortSignal): Promise<SearchAnswer>;
  /** The best match for each of at most a hundred part numbers: cached answers, and one request for the rest. */
  lookUpList(request: WithoutId<PartListRequest>, signal?: AbortSignal): Promise<PartListAnswer>;
  /** A cached part for the current market: a fresh cached answer unless that is unwanted, or one request for one part. Throws `part-not-cached`, `part-gone`. */
  updatePart(request: { partId: string; evenIfFresh: boolean }, signal?: AbortSignal): Promise<Part>;
  /** The parts that the service considers similar to a cached part: a fresh cached answer, or one request. Throws `part-not-cached`. */
  similarParts(request: WithoutId<SimilarPartsRequest>, signal?: AbortSignal): Promise<SimilarPartsAnswer>;
  /** The same if cached and fresh, else null; never sends a request. */
  cachedSimilarParts(partId: string): Promise<SimilarPartsAnswer | null>;
  /** A part from an earlier lookup; never sends a request. Throws `part-not-cached`. */
  part(partId: string): Promise<Part>;
  /** The best choices of those parts that are cached. */
  bestOrders(partIds: readonly string[], pricing: Pricing): Promise<BestOrders>;
  /** The URL of a cached part's link. Throws `part-not-cached`, `link-missing`. */
  url(link: PartLink): Promise<string>;
  /** The URL of a cached part's image, and which service named it; null if there is none. */
  image(partId: string): Promise<{ url: string; source: Part['source'] } | null>;
  readonly lines: LineLookups;
  /**
   * Clears all answers in memory, because another service, or none, is connected from now on. Running lookups end as
   * `cancelled`: an answer for the previous account is neither shown as the new one's nor requested again at its cost.
   */
  clear(): void;
}

export interface LookupOptions extends LookupContextOptions {
  readonly settings: () => Pick<
    Settings,
    'country' | 'currency' | 'quantity' | 'offers' | 'partsPerSearch' | 'keepAnswersHours'
  >;
}

/** The only place that decides whether an answer is fresh, what a request may cost and whether it is sent. */
export function createLookupService(options: LookupOptions): LookupService {
  const { settings, owner, hash, clock, cache } = options;
  const contexts = createLookupContexts(options);
  const lines = createLineLookups(contexts);
  const application = () => owner()?.application ?? null;
  const pricing = () => pricingOf(settings());

  const notCached = () => new FailureError('part-not-cached', 'This part is not cached');

  async function found(partId: string): Promise<FoundPart> {
    const part = await cache.part(application(), partId, openPeriod(clock.now()));
    if (!part) throw notCached();
    return part;
  }

  /** A part to be asked for, which may be too old to open. */
  async function named(partId: string): Promise<Pick<Part, 'id' | 'mpn'>> {
    const mpn = await cache.mpnOf(application(), partId, openPeriod(clock.now()));
    if (mpn === null) throw notCached();
    return { id: partId, mpn };
  }

  function similarAnswer(answer: FoundParts, source: Part['source'], partsSpent: number): SimilarPartsAnswer {
    const { parts, undeliveredParts, outsidePlan, leftOut, warnings, moreWarnings, fetchedAt } = answer;
    const pricedFor = pricing();
    return {
      rows: parts.map(({ part }) => partRow(part, pricedFor)),
      pricedFor,
      outsidePlan: [...outsidePlan],
      undeliveredParts,
      leftOut,
      warnings: [...warnings],
      moreWarnings,
      source,
      fetchedAt,
      partsSpent,
    };
  }

  return {
    search: async (request, signal) => findParts(await contexts.open(signal), request, settings),
    lookUpList: async (request, signal) => findList(await contexts.open(signal), request, pricing),
    async updatePart({ partId, evenIfFresh }, signal) {
      const context = await contexts.open(signal);
      const part = await named(partId);
      const fresh = evenIfFresh ? null : await context.freshPart(partId);
      if (fresh) return fresh.part;
      const query = context.query('part', [part.id]);
      await context.share(query, async (shared) => {
        context.put(query, await context.parts.part(part, context.market, shared));
      });
      return (await found(partId)).part;
    },
    async similarParts({ partId, costShown }, signal) {
      const context = await contexts.open(signal);
      const part = await named(partId);
      const query = context.query('similar', [part.id]);
      const answer = await context.share(query, async (shared) => {
        const fresh = await context.fresh(query);
        if (fresh) return { found: fresh, partsSpent: 0 };
        const received = await context.parts.similar(part, { ...context.market, costShown }, shared);
        context.put(query, received);
        return { found: received, partsSpent: received.partsSpent };
      });
      return similarAnswer(answer.found, context.parts.source, answer.partsSpent);
    },
    async cachedSimilarParts(partId) {
      const { id } = await named(partId);
      const current = owner();
      if (!current) return null;
      const query = queryFor(hash, current, settings(), 'similar', [id]);
      const fresh = await cache.find(query, freshPeriod(settings(), clock.now()));
      return fresh && similarAnswer(fresh, current.source, 0);
    },
    part: async (partId) => (await found(partId)).part,
    async bestOrders(partIds, wanted) {
      const parts = await cache.parts(application(), partIds, openPeriod(clock.now()));
      return parts.map(({ part }) => ({ partId: part.id, best: bestOrder(part, wanted) }));
    },
    async url(link) {
      const { urls } = await found(link.partId);
      const url = linkUrl(link, urls);
      if (!url) throw new FailureError('link-missing', `This part has no ${link.kind} link`);
      return url;
    },
    async image(partId) {
      const shown = await cache.part(application(), partId, openPeriod(clock.now()));
      const url = shown?.part.image && shown.urls.image;
      return shown && url ? { url, source: shown.part.source } : null;
    },
    lines,
    clear() {
      contexts.cancelAll();
      lines.clear();
      cache.clear();
    },
  };
}
