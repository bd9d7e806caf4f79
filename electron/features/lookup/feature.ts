import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { PartSearch } from '../../nexar/parts/part-search';
import type { ConnectionStatus } from '../../shared/contract/connection';
import { canLookUp } from '../../shared/contract/constants/can-look-up';
import type { lookupContract } from '../../shared/contract/lookup';
import type { Settings } from '../../shared/contract/settings';
import type { AnswerStore } from '../../storage/repositories/answer-store';
import { createAnswerCache } from './answer-cache';
import { createAnswerExpiry } from './answer-expiry';
import { storesAnswers } from './answer-period';
import type { AnswerOwner } from './answer-query';
import { createCachedParts } from './cached-parts';
import { createLookupService, type LookupOptions, type LookupService } from './lookup-service';
import { createMarketParts, type MarketParts } from './market-parts';
import type { MemoryAnswers } from './memory-answers';
import { withSeenDistributors } from './seen-distributors';
import type { StoredAnswers } from './stored-answers';
import { createSuggestionService } from './suggestion-service';

interface LookupFeatureOptions {
  /** The currently connected service, once it is ready. Throws `not-connected` and the keychain's failures. */
  readonly service: (signal?: AbortSignal) => Promise<PartSearch>;
  readonly connection: () => Pick<ConnectionStatus, 'state' | 'source' | 'clientId'>;
  /** What stands on disk for a Client ID and for what was searched for. */
  readonly hash: (text: string) => string;
  readonly settings: () => ReturnType<LookupOptions['settings']> & Pick<Settings, 'suggestions'>;
  readonly clock: Clock;
  readonly memory: MemoryAnswers;
  /** Answers on disk; null where they are in memory only. */
  readonly disk: {
    readonly store: Pick<AnswerStore, 'erase' | 'oldest' | 'close'>;
    readonly answers: StoredAnswers;
  } | null;
  /** How long (ms) after the first paint the file is opened, unless a lookup needs it sooner. */
  readonly openDelayMs: number;
  readonly sendToPage: SendToPage;
  /** Called after a search that found something. */
  readonly onFound: (search: { text: string; hits: number; parts: number }) => void;
  /** Called when answers with these parts were cached; null: when all were cleared. */
  readonly onPartsChanged: (partIds: readonly string[] | null) => void;
  /** Settles once the page knows how to show results, as far as that can be known. */
  readonly viewKnown: () => Promise<unknown>;
}

export interface LookupFeature extends Feature<typeof lookupContract> {
  /** What other features need from looked-up parts. */
  readonly parts: Pick<LookupService, 'part' | 'url' | 'image' | 'lines'>;
  readonly marketParts: MarketParts;
  readonly settingsChanged: () => void;
}

export function createLookupFeature(options: LookupFeatureOptions): LookupFeature {
  const { service, connection, hash, settings, clock, disk, openDelayMs, sendToPage, onFound } = options;
  // Whoever has paid for parts gets them, in whatever order and columns.
  const viewKnown = () => options.viewKnown().catch(() => {});
  const memory = withSeenDistributors(options.memory);
  const store = disk?.store ?? null;
  const cache = createAnswerCache({
    memory,
    stored: disk?.answers ?? null,
    storesAnswers: () => storesAnswers(settings()),
    clock,
    onChanged: options.onPartsChanged,
  });
  const expiry = createAnswerExpiry({ memory, store, settings, clock });

  function owner(): AnswerOwner | null {
    const { source, clientId } = connection();
    // Sample parts are never stored.
    const application = source === 'nexar' && clientId !== null ? hash(clientId) : null;
    return source === 'none' ? null : { source, application };
  }

  const lookups = createLookupService({ service, owner, hash, settings, clock, cache });
  const suggestions = createSuggestionService({
    service,
    works: () => canLookUp(connection().state),
    suggests: () => settings().suggestions,
    clock,
  });
  const searchCached = createCachedParts({ owner, stored: disk?.answers ?? null, settings, clock });

  return {
    calls: {
      async search(lookup, signal) {
        const [answer] = await Promise.all([lookups.search(lookup, signal), viewKnown()]);
        const { hits, partsSpent } = answer;
        // It is written to disk, which the rows need not wait for.
        if (hits > 0) clock.after(0, () => onFound({ text: lookup.text, hits, parts: partsSpent }));
        return answer;
      },
      part: ({ partId }) => lookups.part(partId),
      async lookUpList(request, signal) {
        const [answer] = await Promise.all([lookups.lookUpList(request, signal), viewKnown()]);
        return answer;
      },
      updatePart: (request, signal) => lookups.updatePart(request, signal),
      similarParts: (request, signal) => lookups.similarParts(request, signal),
      cachedSimilarParts: ({ partId }) => lookups.cachedSimilarParts(partId),
      bestOrders: ({ partIds, pricing }) => lookups.bestOrders(partIds, pricing),
      searchCached: ({ text }) => searchCached(text),
      seenDistributors: async () => memory.distributors(),
      async clearAnswers() {
        cache.clear();
        sendToPage('answersCleared', undefined);
        await store?.erase('all').catch((error: unknown) => {
          throw new FailureError('results-not-cleared', String(error));
        });
      },
      suggest: ({ text }, signal) => suggestions.suggest(text, signal),
      correctSpelling: ({ text }, signal) => suggestions.correctSpelling(text, signal),
    },
    parts: lookups,
    marketParts: createMarketParts({ cache, owner, clock }),
    settingsChanged: expiry.settingsChanged,
    onAccountChanged() {
      lookups.clear();
      suggestions.clear();
      // SECURITY: once nothing is connected no answers stay on disk. Where another application takes over they are kept apart.
      // What fails is reported, and tried again when the app quits.
      if (!owner()) store?.erase('all').catch(() => {});
    },
    start: () => void clock.after(openDelayMs, expiry.start),
    stop() {
      expiry.stop();
      store?.close();
    },
  };
}
