import type { FoundParts } from '../../nexar/parts/found-parts';
import { lastSearchStart, type SearchAnswer, type SearchedFor } from '../../shared/contract/lookup';
import { attributesOf, partRow } from './part-row';
import type { Search } from './search-attempts';

/** An answer of the service, and how many parts it was requested for. */
export interface Page {
  readonly found: FoundParts;
  readonly maxParts: number;
}

/** The page after the one at `start`; null after the last hit, and beyond what the service allows. */
function nextPage(
  start: number,
  { kind }: SearchedFor,
  { found, maxParts }: Page,
  perSearch: number,
): SearchAnswer['nextPage'] {
  const next = start + maxParts;
  if (kind === 'sku' || next > lastSearchStart || found.partsSpent === 0) return null;
  // If the service does not say how many there are, a full page may be followed by another.
  if (!found.hitsKnown && found.partsSpent >= maxParts) return { start: next, maxParts: perSearch };
  return next < found.hits ? { start: next, maxParts: Math.min(perSearch, found.hits - next) } : null;
}

/** What the page receives of a search. `perSearch`: how many parts the next request is for; `partsSpent`: what all attempts cost. */
export function searchAnswer(
  { text, start, serverFilters }: Search,
  searchedFor: SearchedFor,
  page: Page,
  perSearch: number,
  about: Pick<SearchAnswer, 'country' | 'currency' | 'pricedFor' | 'source' | 'partsSpent'>,
): SearchAnswer {
  const { found } = page;
  return {
    text,
    searchedFor,
    start,
    hits: found.hits,
    hitsKnown: found.hitsKnown,
    undeliveredParts: found.undeliveredParts,
    leftOut: found.leftOut,
    rows: found.parts.map(({ part }) => partRow(part, about.pricedFor)),
    facets: found.facets,
    attributes: attributesOf(found.parts),
    serverFiltered: serverFilters !== undefined,
    nextPage: nextPage(start, searchedFor, page, perSearch),
    outsidePlan: [...found.outsidePlan],
    warnings: [...found.warnings],
    moreWarnings: found.moreWarnings,
    fetchedAt: found.fetchedAt,
    requestId: found.requestId,
    ...about,
  };
}
