import type { ReactNode } from 'react';
import { useMarket } from '../../bridge/market';
import { MarketNotice } from '../../components/market-notice';
import { EarlierResults } from './earlier-results';
import { useFocusTargets } from './focus-targets';
import { hasContent, type ResultSet } from './result-set';
import styles from './search-screen.module.css';
import type { Search } from './use-search';

interface Props {
  results: ResultSet;
  search: Search;
  /** How many parts a request for the same results in another market may cost. */
  maxParts: number;
  /** Above the rows. */
  notes: ReactNode;
  children: ReactNode;
}

/** The frame of any results. Earlier ones are out of reach; those of another market can be requested again. */
export function ResultsSection({ results, search, maxParts, notes, children }: Props) {
  const { focusSearchBox } = useFocusTargets();
  const market = useMarket();
  const { phase, resultsAreEarlier, resultsAreOfOtherMarket } = search;
  const isBusy = phase === 'searching';
  const update = () => {
    // The button is removed together with the prices that it is about.
    focusSearchBox();
    search.update();
  };
  return (
    <EarlierResults isEarlier={resultsAreEarlier} isBusy={isBusy} className={styles.body}>
      <div className={styles.top}>
        {!resultsAreEarlier && resultsAreOfOtherMarket && hasContent(results) && (
          <MarketNotice
            shown={results}
            wanted={market}
            isFree={results.source === 'sample'}
            maxParts={maxParts}
            isBusy={isBusy}
            onUpdate={update}
          />
        )}
        {notes}
      </div>
      {children}
    </EarlierResults>
  );
}
