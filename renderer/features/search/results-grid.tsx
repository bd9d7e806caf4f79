import { AllHidden } from './all-hidden';
import type { ResultSet } from './result-set';
import { ResultsTable } from './results-table';
import type { SearchScreenState } from './use-search-screen';

/** The rows of any kind of results, as filtered and ordered; with all of them filtered away, the way back. */
export function ResultsGrid({ results, state }: { results: ResultSet; state: SearchScreenState }) {
  const { search, view, preview, open, searchLine } = state;
  if (view.rows.length > 0)
    return (
      <ResultsTable
        // The rows of another answer are others, even with the same ids: none is selected, and the first is in the tab order.
        key={search.resultsId}
        view={view}
        preview={preview}
        onOpen={open}
        onLineSearch={searchLine}
      />
    );
  return results.rows.length > 0 ? <AllHidden loadedCount={results.rows.length} view={view} /> : null;
}
