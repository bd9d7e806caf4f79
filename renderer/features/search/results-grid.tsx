import type { ReactNode } from 'react';
import { AllHidden } from './all-hidden';
import type { ResultSet } from './result-set';
import { ResultsTable } from './results-table';
import type { SearchScreenState } from './use-search-screen';

interface Props {
  results: ResultSet;
  state: SearchScreenState;
  /** What else can be requested, below the last row; not of earlier results, nor of another market's. */
  more: ReactNode;
}

/** The rows of any kind of results, as filtered and ordered; with all of them filtered away, the way back. */
export function ResultsGrid({ results, state, more }: Props) {
  const { search, view, preview, open, searchLine } = state;
  const footer = !search.resultsAreEarlier && !search.resultsAreOfOtherMarket && more;
  if (view.rows.length > 0) {
    return (
      <ResultsTable
        // The rows of another answer are others, even with the same ids: none is selected, and the first is in the tab order.
        key={search.resultsId}
        view={view}
        preview={preview}
        onOpen={open}
        onLineSearch={searchLine}
        footer={footer}
      />
    );
  }
  return (
    <>
      {results.rows.length > 0 && <AllHidden loadedCount={results.rows.length} view={view} />}
      {footer}
    </>
  );
}
