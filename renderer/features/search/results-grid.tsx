import { AllHidden } from './all-hidden';
import type { ResultSet } from './result-set';
import { ResultsTable } from './results-table';
import type { SearchScreenState } from './use-search-screen';

/** The rows of any kind of results, as filtered and ordered; with all of them filtered away, the way back. */
export function ResultsGrid({ results, state }: { results: ResultSet; state: SearchScreenState }) {
  const { view, focus, searchLine } = state;
  if (view.rows.length > 0)
    return <ResultsTable view={view} onOpened={focus.leaveFromRow} onLineSearch={searchLine} />;
  return results.rows.length > 0 ? <AllHidden loadedCount={results.rows.length} view={view} /> : null;
}
