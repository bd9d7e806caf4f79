import { useConnection } from '../../bridge/app-context';
import { CachedSection } from './cached-section';
import { ClearedResultsNotice } from './cleared-results-notice';
import { ListResultsSection } from './list-results-section';
import { NotConnected } from './not-connected';
import { hasContent } from './result-set';
import { ResultsSkeleton } from './results-skeleton';
import { SearchResultsSection } from './search-results-section';
import styles from './search-screen.module.css';
import { StartSuggestions } from './start-suggestions';
import type { SearchScreenState } from './use-search-screen';

/** The screen below the search box: the results, or what there is instead of them. */
export function SearchBody({ state }: { state: SearchScreenState }) {
  const { source } = useConnection();
  const { search, submit, openList, cached } = state;
  if (cached) return <CachedSection cached={cached} state={state} />;
  const { phase, results, resultsAreEarlier, cleared } = search;
  if (
    results &&
    (resultsAreEarlier ? results.rows.length > 0 : hasContent(results) || phase === 'answered')
  ) {
    return results.kind === 'list' ? (
      <ListResultsSection results={results} state={state} />
    ) : (
      <SearchResultsSection results={results} state={state} />
    );
  }
  if (phase === 'searching') {
    return (
      <div className={styles.body} aria-busy="true">
        <ResultsSkeleton />
      </div>
    );
  }
  // The alert above says what is wrong; other advice would compete with it.
  if (phase === 'failed') return null;
  if (source === 'none') return <NotConnected />;
  if (cleared)
    return <ClearedResultsNotice cleared={cleared} onSearch={submit} onChangeList={() => openList()} />;
  return <StartSuggestions onSearch={submit} />;
}
