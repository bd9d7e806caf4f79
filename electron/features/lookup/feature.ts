import type { Clock } from '../../core/clock';
import type { Feature } from '../../ipc/feature';
import type { PartSearch } from '../../nexar/parts/part-search';
import type { ConnectionStatus } from '../../shared/contract/connection';
import { canLookUp } from '../../shared/contract/constants/can-look-up';
import type { lookupContract } from '../../shared/contract/lookup';
import type { Settings } from '../../shared/contract/settings';
import type { AnswerCache } from './answer-cache';
import { bestOrder } from './best-order';
import { createLookupService, type LookupService } from './lookup-service';
import { withSeenDistributors } from './seen-distributors';
import { createSuggestionService } from './suggestion-service';

interface LookupFeatureOptions {
  /** The currently connected service, once it is ready. Throws `not-connected` and the keychain's failures. */
  readonly service: (signal?: AbortSignal) => Promise<PartSearch>;
  readonly connectionState: () => ConnectionStatus['state'];
  readonly settings: () => Pick<
    Settings,
    'country' | 'currency' | 'quantity' | 'offers' | 'partsPerSearch' | 'suggestions'
  >;
  readonly clock: Clock;
  readonly cache: AnswerCache;
  /** Called after a search that found something. */
  readonly onFound: (search: { text: string; hits: number; parts: number }) => void;
  /** Resolves once the page knows how to show results. */
  readonly viewKnown: () => Promise<unknown>;
}

export interface LookupFeature extends Feature<typeof lookupContract> {
  /** What other features need from looked-up parts. */
  readonly parts: Pick<LookupService, 'part' | 'url' | 'image'>;
}

export function createLookupFeature(options: LookupFeatureOptions): LookupFeature {
  const { service, connectionState, settings, clock, onFound, viewKnown } = options;
  const cache = withSeenDistributors(options.cache);
  const lookups = createLookupService({ service, settings, clock, cache });
  const suggestions = createSuggestionService({
    service,
    works: () => canLookUp(connectionState()),
    suggests: () => settings().suggestions,
    clock,
  });
  return {
    calls: {
      async search(lookup, signal) {
        const [answer] = await Promise.all([lookups.search(lookup, signal), viewKnown()]);
        const { hits, partsSpent } = answer;
        // It is written to disk, which the rows need not wait for.
        if (hits > 0) clock.after(0, () => onFound({ text: lookup.text, hits, parts: partsSpent }));
        return answer;
      },
      part: async ({ partId }) => lookups.part(partId),
      async lookUpList(request, signal) {
        const [answer] = await Promise.all([lookups.lookUpList(request, signal), viewKnown()]);
        return answer;
      },
      updatePart: (request, signal) => lookups.updatePart(request, signal),
      similarParts: (request, signal) => lookups.similarParts(request, signal),
      cachedSimilarParts: async ({ partId }) => lookups.cachedSimilarParts(partId),
      bestOrders: async ({ partIds, pricing }) =>
        cache.parts(partIds).map(({ part }) => ({ partId: part.id, best: bestOrder(part, pricing) })),
      seenDistributors: async () => cache.distributors(),
      suggest: ({ text }, signal) => suggestions.suggest(text, signal),
      correctSpelling: ({ text }, signal) => suggestions.correctSpelling(text, signal),
    },
    parts: lookups,
    onAccountChanged() {
      lookups.clear();
      suggestions.clear();
    },
  };
}
