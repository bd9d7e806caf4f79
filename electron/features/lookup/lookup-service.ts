import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { createKeyedSingleFlight } from '../../core/keyed-single-flight';
import { cancelled } from '../../core/wait';
import type { FoundParts, PartSearch } from '../../nexar/parts/part-search';
import { sumLeftOut } from '../../shared/contract/constants/left-out';
import { maxMessages, maxPartsPerSearch } from '../../shared/contract/constants/limits';
import type { PartLink } from '../../shared/contract/links';
import type {
  PartListAnswer,
  PartListRequest,
  SearchAnswer,
  SearchedFor,
  SimilarPartsAnswer,
  SimilarPartsRequest,
} from '../../shared/contract/lookup';
import type { Part } from '../../shared/contract/part';
import type { Settings } from '../../shared/contract/settings';
import type { AnswerCache } from './answer-cache';
import { pricingOf } from './best-order';
import { linkUrl } from './link-url';
import { attributesOf, partRow } from './part-row';
import { type FoundPage, searchAnswer } from './search-answer';
import { attemptKey, type Search, searchAttempts, sendAttempt } from './search-attempts';

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
  cachedSimilarParts(partId: string): SimilarPartsAnswer | null;
  /** A part from an earlier lookup; never sends a request. Throws `part-not-cached`. */
  part(partId: string): Part;
  /** The URL of a cached part's link. Throws `part-not-cached`, `link-missing`. */
  url(link: PartLink): string;
  /** The URL of a cached part's image, and which service named it; null if there is none. */
  image(partId: string): { url: string; source: Part['source'] } | null;
  /**
   * Clears all answers, because another service, or none, is connected from now on. Running lookups end as `cancelled`:
   * an answer for the previous account is neither shown as the new one's nor requested again at its cost.
   */
  clear(): void;
}

interface LookupOptions {
  /** The currently connected service, once it is ready. Throws `not-connected` and the keychain's failures. */
  readonly service: (signal?: AbortSignal) => Promise<PartSearch>;
  readonly settings: () => Pick<Settings, 'country' | 'currency' | 'quantity' | 'offers' | 'partsPerSearch'>;
  readonly clock: Clock;
  readonly cache: AnswerCache;
}

/** Aborts when the caller cancels, or the service is replaced. */
const untilEnd = (end: AbortController, signal?: AbortSignal) =>
  AbortSignal.any(signal ? [signal, end.signal] : [end.signal]);

/** The only place that decides whether an answer is fresh, what a request may cost and whether it is sent. */
export function createLookupService({ service, settings, clock, cache }: LookupOptions): LookupService {
  const nextGeneration = () => ({
    calls: createKeyedSingleFlight<string, FoundParts>(),
    lists: createKeyedSingleFlight<string, Awaited<ReturnType<PartSearch['match']>>>(),
    end: new AbortController(),
  });
  /** Aborted when the service is replaced. */
  let generation = nextGeneration();

  function found(partId: string) {
    const part = cache.part(partId);
    if (!part) throw new FailureError('part-not-cached', 'This part is not cached');
    return part;
  }

  /** `key`: the cache key of the answer about `part` for the current market. */
  function lookupAbout(what: 'part' | 'similar', { source, id }: Part) {
    const { country, currency } = settings();
    return { market: { country, currency }, key: JSON.stringify([source, what, id, country, currency]) };
  }

  /** Requests what is not cached, as one request however many callers there are, and caches the answer. */
  async function ask(
    key: string,
    send: (parts: PartSearch, signal: AbortSignal) => Promise<FoundParts>,
    signal?: AbortSignal,
  ): Promise<FoundParts> {
    const { calls, end } = generation;
    const over = untilEnd(end, signal);
    const parts = await service(over);
    if (end.signal.aborted) throw cancelled();
    const answer = await calls.run(key, (left) => send(parts, left), over);
    if (end.signal.aborted) throw cancelled();
    cache.keep(key, answer, clock.now());
    return answer;
  }

  function similarAnswer(answer: FoundParts, source: Part['source'], partsSpent: number): SimilarPartsAnswer {
    const { parts, undeliveredParts, outsidePlan, leftOut, warnings, moreWarnings } = answer;
    const pricedFor = pricingOf(settings());
    return {
      rows: parts.map(({ part }) => partRow(part, pricedFor)),
      pricedFor,
      outsidePlan: [...outsidePlan],
      undeliveredParts,
      leftOut,
      warnings: [...warnings],
      moreWarnings,
      source,
      partsSpent,
    };
  }

  return {
    async search(request, signal) {
      const parts = await service(signal);
      const { country, currency } = settings();
      const market = { country, currency };
      const { calls, end } = generation;
      const over = untilEnd(end, signal);
      let partsSpent = 0;
      const perSearch = settings().partsPerSearch;
      const wanted = request.maxParts ?? perSearch;
      async function attempt(searchedFor: SearchedFor): Promise<FoundPage> {
        const keyOf = (maxParts: number) =>
          attemptKey(parts.source, searchedFor, { ...request, maxParts }, market);
        // An answer with more parts than are wanted costs nothing.
        for (let maxParts = wanted; maxParts <= maxPartsPerSearch; maxParts += 1) {
          const fresh = cache.fresh(keyOf(maxParts), clock.now());
          if (fresh) return { found: fresh, maxParts };
        }
        const key = keyOf(wanted);
        const sent = { ...request, maxParts: wanted };
        const send = (left: AbortSignal) => sendAttempt(parts, searchedFor, sent, market, left);
        const found = await calls.run(key, send, over);
        if (end.signal.aborted) throw cancelled();
        cache.keep(key, found, clock.now());
        partsSpent += found.partsSpent;
        return { found, maxParts: wanted };
      }
      const [first, ...others] = searchAttempts(request);
      let searchedFor = first;
      let page = await attempt(first);
      for (const next of others) {
        if (page.found.hits > 0) break;
        const more = await attempt(next);
        // Where neither finds anything the text is a part number.
        if (more.found.hits > 0 || next.kind === 'number') [searchedFor, page] = [next, more];
      }
      const pricedFor = pricingOf(settings());
      return searchAnswer(request, searchedFor, page, perSearch, {
        ...market,
        pricedFor,
        source: parts.source,
        partsSpent,
      });
    },
    async lookUpList({ mpns, costShown }, signal) {
      const parts = await service(signal);
      const { country, currency } = settings();
      const keyOf = (mpn: string) =>
        JSON.stringify([parts.source, 'best', mpn.toLowerCase(), country, currency]);
      const fresh = new Map(mpns.map((mpn) => [mpn, cache.fresh(keyOf(mpn), clock.now())]));
      const wanted = [...fresh.keys()].filter((mpn) => !fresh.get(mpn));
      const { lists, end } = generation;
      const over = untilEnd(end, signal);
      const match = (left: AbortSignal) => parts.match(wanted, { country, currency, costShown }, left);
      const answers =
        wanted.length > 0 ? await lists.run(JSON.stringify(wanted.map(keyOf)), match, over) : [];
      if (end.signal.aborted) throw cancelled();
      const asked = new Map(wanted.flatMap((mpn, at) => (answers[at] ? [[mpn, answers[at]] as const] : [])));
      for (const [mpn, answer] of asked) {
        if (!answer.undelivered) cache.keep(keyOf(mpn), answer, clock.now());
      }
      const all = mpns.flatMap((query) => {
        const answer = asked.get(query) ?? fresh.get(query);
        return answer ? [{ query, answer }] : [];
      });
      // An undelivered line reports its reason itself.
      const reasons = new Set([...asked.values()].map(({ undelivered }) => undelivered?.message));
      const warnings = [...new Set(all.flatMap(({ answer }) => answer.warnings))].filter(
        (warning) => !reasons.has(warning),
      );
      const pricedFor = pricingOf(settings());
      return {
        lines: all.map(({ query, answer }) => ({
          query,
          hits: answer.hits,
          row: answer.parts[0] ? partRow(answer.parts[0].part, pricedFor) : null,
          undelivered: asked.get(query)?.undelivered ?? null,
        })),
        attributes: attributesOf(all.flatMap(({ answer }) => answer.parts)),
        country,
        currency,
        pricedFor,
        outsidePlan: [...new Set(all.flatMap(({ answer }) => answer.outsidePlan))],
        // An undelivered line has its own field for the reason.
        leftOut: sumLeftOut(all.flatMap(({ answer }) => (answer.parts.length > 0 ? [answer.leftOut] : []))),
        warnings: warnings.slice(0, maxMessages),
        // Warnings about the answer as a whole are repeated in each of its lines.
        moreWarnings:
          Math.max(0, warnings.length - maxMessages) +
          Math.max(0, ...all.map(({ answer }) => answer.moreWarnings)),
        source: parts.source,
        fetchedAt: all.map(({ answer }) => answer.fetchedAt).sort()[0] ?? new Date(clock.now()).toISOString(),
        partsSpent: [...asked.values()].reduce((sum, answer) => sum + answer.partsSpent, 0),
        requestId: answers[0]?.requestId ?? null,
      };
    },
    async updatePart({ partId, evenIfFresh }, signal) {
      const { part } = found(partId);
      const { key, market } = lookupAbout('part', part);
      if (evenIfFresh || !cache.freshPart(part.id, market, clock.now()))
        await ask(key, (parts, left) => parts.part(part, market, left), signal);
      return found(partId).part;
    },
    async similarParts({ partId, costShown }, signal) {
      const { part } = found(partId);
      const { key, market } = lookupAbout('similar', part);
      const fresh = cache.fresh(key, clock.now());
      if (fresh) return similarAnswer(fresh, part.source, 0);
      const asked = { ...market, costShown };
      const answer = await ask(key, (parts, left) => parts.similar(part, asked, left), signal);
      return similarAnswer(answer, part.source, answer.partsSpent);
    },
    cachedSimilarParts(partId) {
      const { part } = found(partId);
      const fresh = cache.fresh(lookupAbout('similar', part).key, clock.now());
      return fresh && similarAnswer(fresh, part.source, 0);
    },
    part: (partId) => found(partId).part,
    url(link) {
      const { urls } = found(link.partId);
      const url = linkUrl(link, urls);
      if (!url) throw new FailureError('link-missing', `This part has no ${link.kind} link`);
      return url;
    },
    image(partId) {
      const shown = cache.part(partId);
      const url = shown?.part.image && shown.urls.image;
      return shown && url ? { url, source: shown.part.source } : null;
    },
    clear() {
      generation.end.abort();
      generation = nextGeneration();
      cache.clear();
    },
  };
}
