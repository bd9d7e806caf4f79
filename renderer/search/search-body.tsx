import { useConnection } from '../app/app-context';
import { texts } from '../texts';
import { EmptyState } from '../ui/empty-state';
import { NotConnected } from './not-connected';
import { NothingFound } from './nothing-found';
import { ResultsSkeleton } from './results-skeleton';
import { ResultsTable } from './results-table';
import styles from './search-screen.module.css';
import { ShowMore } from './show-more';
import { StartOffers } from './start-offers';
import type { Search } from './use-search';

interface Props {
  search: Search;
  onOpened: (partId: string) => void;
  onSearch: (text: string) => void;
}

/** The part of the screen below the search bar: the grid, or what there is instead of one. */
export function SearchBody({ search, onOpened, onSearch }: Props) {
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
    return <NothingFound key={results.text} text={results.text} onSearch={onSearch} />;
  }
  if (phase === 'cleared') {
    return <EmptyState heading={texts.search.clearedHeading} lead={texts.search.clearedLead} />;
  }
  return <StartOffers onSearch={onSearch} />;
}
