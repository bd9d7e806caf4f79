import type { FoundParts } from '../../nexar/parts/part-search';
import { partsPerSearch } from '../../shared/contract/constants/limits';
import { lastSearchStart, type SearchAnswer, type SearchedFor } from '../../shared/contract/lookup';
import { partRow } from './part-row';
import type { Search } from './search-attempts';

/** The page after the one at `start`; null after the last hit, and beyond what the service allows. */
function nextPage(start: number, { kind }: SearchedFor, found: FoundParts): SearchAnswer['nextPage'] {
  const next = start + partsPerSearch;
  if (kind === 'sku' || next > lastSearchStart || found.partsSpent === 0) return null;
  // If the service does not say how many there are, a full page may be followed by another.
  if (!found.hitsKnown && found.partsSpent >= partsPerSearch)
    return { start: next, maxParts: partsPerSearch };
  return next < found.hits ? { start: next, maxParts: Math.min(partsPerSearch, found.hits - next) } : null;
}

/** What the page receives of a search. `partsSpent`: what all of its attempts cost. */
export function searchAnswer(
  { text, start, serverFilters }: Search,
  searchedFor: SearchedFor,
  found: FoundParts,
  about: Pick<SearchAnswer, 'country' | 'currency' | 'pricedFor' | 'source' | 'partsSpent'>,
): SearchAnswer {
  return {
    text,
    searchedFor,
    start,
    hits: found.hits,
    hitsKnown: found.hitsKnown,
    undeliveredParts: found.undeliveredParts,
    leftOut: found.leftOut,
    rows: found.parts.map(({ part }) => partRow(part, found.facets, about.pricedFor)),
    facets: found.facets,
    serverFiltered: serverFilters !== undefined,
    nextPage: nextPage(start, searchedFor, found),
    outsidePlan: [...found.outsidePlan],
    warnings: [...found.warnings],
    moreWarnings: found.moreWarnings,
    fetchedAt: found.fetchedAt,
    requestId: found.requestId,
    ...about,
  };
}
