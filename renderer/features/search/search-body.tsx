import { useConnection } from '../../bridge/app-context';
import { LazyBoundary } from '../../components/error-boundary';
import { ClearedResultsNotice } from './cleared-results-notice';
import { ShownResults } from './later-parts';
import { NotConnected } from './not-connected';
import { hasContent } from './result-set';
import { ResultsSkeleton } from './results-skeleton';
import styles from './search-screen.module.css';
import { StartSuggestions } from './start-suggestions';
import type { SearchScreenState } from './use-search-screen';

/** The screen below the search box: the results, or what there is instead of them. */
export function SearchBody({ state }: { state: SearchScreenState }) {
  const { source } = useConnection();
  const { search, submit, openList, cached } = state;
  const { phase, results, resultsAreEarlier, cleared } = search;
  const skeleton = (
    <div className={styles.body} aria-busy="true">
      <ResultsSkeleton />
    </div>
  );
  const hasResults =
    results && (resultsAreEarlier ? results.rows.length > 0 : hasContent(results) || phase === 'answered');
  if (cached || hasResults) {
    return (
      <LazyBoundary fallback={skeleton}>
        <ShownResults state={state} />
      </LazyBoundary>
    );
  }
  if (phase === 'searching') return skeleton;
  // The alert above says what is wrong; other advice would compete with it.
  if (phase === 'failed') return null;
  if (source === 'none') return <NotConnected />;
  if (cleared)
    return <ClearedResultsNotice cleared={cleared} onSearch={submit} onChangeList={() => openList()} />;
  return <StartSuggestions onSearch={submit} />;
}
