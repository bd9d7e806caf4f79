import { CachedSection } from './cached-section';
import { ListResultsSection } from './list-results-section';
import { SearchResultsSection } from './search-results-section';
import type { SearchScreenState } from './use-search-screen';

/** The rows of the cache, of a list or of a search. */
export function ShownResults({ state }: { state: SearchScreenState }) {
  const { cached, search } = state;
  if (cached) return <CachedSection cached={cached} state={state} />;
  const { results } = search;
  if (!results) return null;
  return results.kind === 'list' ? (
    <ListResultsSection results={results} state={state} />
  ) : (
    <SearchResultsSection results={results} state={state} />
  );
}
