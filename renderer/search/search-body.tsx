import { useConnection } from '../app/app-context';
import { texts } from '../texts';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { NotConnected } from './not-connected';
import { ResultsSkeleton } from './results-skeleton';
import { ResultsTable } from './results-table';
import styles from './search-screen.module.css';
import { ShowMore } from './show-more';
import type { Search } from './use-search';

interface Props {
  search: Search;
  onOpened: (partId: string) => void;
  onExample: (text: string) => void;
}

/** The part of the screen below the search bar: the grid, or what there is instead of one. */
export function SearchBody({ search, onOpened, onExample }: Props) {
  const { source } = useConnection();
  const { phase, results } = search;
  if (results && results.rows.length > 0) {
    return (
      <div className={styles.body} aria-busy={phase === 'searching'}>
        <ResultsTable results={results} onOpened={onOpened} />
        {!search.resultsAreEarlier && (
          <ShowMore results={results} busy={phase === 'searching'} onPress={search.showMore} />
        )}
      </div>
    );
  }
  if (phase === 'searching') {
    return (
      <div className={styles.body} aria-busy="true">
        <ResultsSkeleton />
      </div>
    );
  }
  // The alert above says what is the matter; advice for a calm moment would only compete with it.
  if (phase === 'failed') return null;
  if (source === 'none') return <NotConnected />;
  if (results && phase === 'answered') {
    return <EmptyState heading={texts.search.noneHeading(results.text)} lead={texts.search.noneLead} />;
  }
  if (phase === 'cleared') {
    return <EmptyState heading={texts.search.clearedHeading} lead={texts.search.clearedLead} />;
  }
  return (
    <EmptyState heading={texts.search.startHeading} lead={texts.search.startLead}>
      <div className={styles.examples}>
        <span className="muted">{texts.search.startExamples}</span>
        {texts.search.examples.map((mpn) => (
          <Button key={mpn} aria-label={texts.search.searchFor(mpn)} onPress={() => onExample(mpn)}>
            {mpn}
          </Button>
        ))}
      </div>
    </EmptyState>
  );
}
