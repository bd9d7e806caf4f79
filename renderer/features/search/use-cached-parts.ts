import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useApp, useConnection } from '../../bridge/app-context';
import { useMarket } from '../../bridge/market';
import { type CachedResults, cachedResults } from './cached-results';
import { searchedText } from './searched-text';
import type { SearchState } from './use-search-state';

/** What is shown of the cache while the service is not reached. */
export interface CachedPartsView {
  /** The text that is typed; `results` may still be of the one before. */
  readonly text: string;
  /** Null until main has answered. */
  readonly results: CachedResults | null;
  /** Whether the user has searched for the text in vain. */
  readonly isNotCached: boolean;
  /** Whether the service is reached again. What is shown stays until the user goes on. */
  readonly isBack: boolean;
  /** Whether earlier results are still there, and these take their place only when the user wants it. */
  readonly isOffered: boolean;
  show(): void;
}

type Shown = Pick<SearchState, 'active' | 'form' | 'search'>;

/** The cached parts that match what is typed, at each key; null while the service is reached, or the text is answered. */
export function useCachedParts({ active, form, search }: Shown): CachedPartsView | null {
  const { bridge } = useApp();
  const { offline, source, clientId } = useConnection();
  const { country, currency } = useMarket();
  const text = searchedText(form.text);
  const isBack = offline === null;
  const { phase, results, resultsAreEarlier } = search;
  const isSearched = search.text === text;
  const isTyped =
    text !== '' && !form.isListOpen && !(isSearched && phase === 'answered' && results && !resultsAreEarlier);
  /** The text for which they have taken the place of results. */
  const [shownFor, setShownFor] = useState<string | null>(null);
  const wasShown = shownFor === text;
  const isNotCached = isSearched && phase === 'failed';
  const isOffered = isTyped && !wasShown && !isBack && isNotCached && resultsAreEarlier;
  const isPending = isSearched && phase === 'searching';
  const isShown =
    isTyped && (wasShown ? !isBack || !isPending : active && !isBack && !isPending && !isOffered);
  const nextShownFor = isShown ? text : null;
  if (nextShownFor !== shownFor) setShownFor(nextShownFor);

  const scope = JSON.stringify([source, clientId, country, currency]);
  const { data } = useQuery({
    queryKey: ['cached-parts', scope, text],
    queryFn: () => bridge.searchCached({ text }),
    enabled: isShown || isOffered,
    // Those of the text before stay for a moment, but never those of another application or region.
    placeholderData: (before, query) => (query?.queryKey[1] === scope ? before : undefined),
  });
  const found = useMemo(() => (data ? cachedResults(data) : null), [data]);
  if (!isShown && !isOffered) return null;
  return { text, results: found, isNotCached, isBack, isOffered, show: () => setShownFor(text) };
}
