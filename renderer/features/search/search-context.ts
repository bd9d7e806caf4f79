import { createContext, use } from 'react';
import type { SearchState } from './use-search-state';

export const SearchContext = createContext<SearchState | null>(null);

/** Its components are drawn at each key that is typed into the search box. */
export function useSearchContext(): SearchState {
  const state = use(SearchContext);
  if (!state) throw new Error('SearchContext is missing above this component');
  return state;
}
