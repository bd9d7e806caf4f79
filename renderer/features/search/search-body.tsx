import { useConnection } from '../../bridge/app-context';
import { AllHidden } from './all-hidden';
import { ClearedResultsNotice } from './cleared-results-notice';
import { EarlierResults } from './earlier-results';
import { ListNoneFound } from './list-none-found';
import { NotConnected } from './not-connected';
import { NothingFound } from './nothing-found';
import { ResultsSkeleton } from './results-skeleton';
import { ResultsTable } from './results-table';
import styles from './search-screen.module.css';
import { ShowMore } from './show-more';
import { StartOffers } from './start-suggestions';
import type { ResultsView } from './use-results-view';
import { type Search, showsResults } from './use-search';

interface Props {
  search: Search;
  view: ResultsView;
  onOpened: (rowId: string) => void;
  onSearch: (text: string) => void;
  onLineSearch: (text: string, rowId: string) => void;
  /** Opens the panel for several numbers with `text`; without one as it was left. */
  onSeveral: (text?: string) => void;
}

/** The part of the screen below the search bar: the grid, or what there is instead of one. */
export function SearchBody({ search, view, onOpened, onSearch, onLineSearch, onSeveral }: Props) {
  const { source } = useConnection();
  const { phase, results } = search;
  const onAsk = () => results && search.submit(results.text, view.serverFilters);
  const { list } = results ?? {};
  // What was not delivered stands in the alert above; whether there is a part is not known.
  const isNoneFound = list?.undelivered.length === 0;
  const { resultsAreEarlier: earlier, resultsAreOfOtherMarket } = search;
  if (results && showsResults(search)) {
    const busy = phase === 'searching';
    return (
      <EarlierResults earlier={earlier} busy={busy} className={styles.body}>
        {view.rows.length > 0 && <ResultsTable {...{ view, onOpened, onLineSearch }} />}
        {view.hidden > 0 && view.rows.length === 0 && <AllHidden results={results} view={view} />}
        {list && isNoneFound && results.rows.length === 0 && (
          <ListNoneFound list={list} onChange={() => onSeveral()} />
        )}
        {!earlier && !resultsAreOfOtherMarket && (
          <ShowMore results={results} busy={busy} view={view} onPress={search.showMore} onAsk={onAsk} />
        )}
      </EarlierResults>
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
    if (list && !isNoneFound) return null;
    if (list) return <ListNoneFound list={list} onChange={() => onSeveral()} />;
    return <NothingFound key={results.text} text={results.text} onSearch={onSearch} onSeveral={onSeveral} />;
  }
  if (search.clearedSearch) {
    return (
      <ClearedResultsNotice
        clearedSearch={search.clearedSearch}
        onSearch={onSearch}
        onChangeList={() => onSeveral()}
      />
    );
  }
  return <StartOffers onSearch={onSearch} />;
}
