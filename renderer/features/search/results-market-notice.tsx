import { maxPartsPerList, partsPerSearch } from '../../../electron/shared/contract/constants/limits';
import { MarketNotice } from '../../components/market-notice';
import { useFocusTargets } from './focus-targets';
import { type Search, showsResults } from './use-search';

/** Offers to ask for the results anew after a change of country or currency: a search, or the first lines of a list. */
export function ResultsMarketNotice({ search }: { search: Search }) {
  const { focusSearchBox } = useFocusTargets();
  const { results } = search;
  if (!results || search.resultsAreEarlier || !showsResults(search)) return null;
  return (
    <MarketNotice
      shown={results}
      maxParts={results.list ? Math.min(results.list.total, maxPartsPerList) : partsPerSearch}
      isBusy={search.phase === 'searching'}
      onUpdate={() => {
        // The button goes away with the prices that it is about.
        focusSearchBox();
        search.update();
      }}
    />
  );
}
