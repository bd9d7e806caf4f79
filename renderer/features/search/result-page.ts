import type { InfiniteData } from '@tanstack/react-query';
import { maxPartsPerList } from '../../../electron/shared/contract/constants/limits';
import type { PartListAnswer, SearchAnswer } from '../../../electron/shared/contract/lookup';
import type { PageBridge } from '../../bridge/page-bridge';
import type { SearchQuery } from './search-query';

/** One answer to a query; all pages of a query are of its kind. */
export type ResultPage = SearchAnswer | PartListAnswer;
/** The hit or line from which a page is requested, and how many parts it may have, where the user was shown that. */
export interface PageStart {
  readonly start: number;
  readonly maxParts?: number;
}
/** The pages of a query, and from which hit or line on each was asked for. */
export type ResultPages = InfiniteData<ResultPage, PageStart>;

export const isListAnswer = (page: ResultPage): page is PartListAnswer => 'lines' in page;
export const isSearchAnswer = (page: ResultPage): page is SearchAnswer => !isListAnswer(page);

/** Asks for a page; may spend parts. */
export function fetchResultPage(
  bridge: PageBridge,
  query: SearchQuery,
  { start, maxParts }: PageStart,
  signal: AbortSignal,
): Promise<ResultPage> {
  if (query.kind === 'list') {
    // As many lines as main takes in one call. The next ones are asked for by a press that states their cost.
    const { mpns, costShown } = query;
    return bridge.lookUpList({ mpns: mpns.slice(start, start + maxPartsPerList), costShown }, signal);
  }
  const { text, exactText, serverFilters } = query;
  const limit = maxParts ?? query.maxParts;
  const more = {
    ...(limit === undefined ? {} : { maxParts: limit }),
    ...(exactText ? { exactText } : {}),
    ...(serverFilters ? { serverFilters } : {}),
  };
  return bridge.search({ text, start, ...more }, signal);
}
