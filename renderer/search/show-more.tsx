import { formatNumber } from '../app/format-number';
import { texts } from '../texts';
import { Button } from '../ui/button';
import styles from './search-screen.module.css';
import type { ShownResults } from './shown-results';
import type { ResultsView } from './use-results-view';

interface Props {
  results: ShownResults;
  view: ResultsView;
  busy: boolean;
  onPress: () => void;
  /** Asks the service for parts that pass the filters. */
  onAsk: () => void;
}

/** What else can be asked of the service, each with what it may cost before it is pressed. */
export function ShowMore({ results, view, busy, onPress, onAsk }: Props) {
  const { hits, rows, nextPage, source, narrowed } = results;
  const free = source === 'sample';
  const more = formatNumber(nextPage?.mostParts ?? 0);
  const noMore = hits > rows.length && !results.list ? texts.search.noMoreToReach : texts.search.allShown;
  const words = free ? texts.search.moreFree(more) : texts.search.moreCost(more);
  return (
    <div className={styles.more}>
      {nextPage && (
        <Button isDisabled={busy} onPress={onPress}>
          {texts.search.showMore}
        </Button>
      )}
      <span className="muted">{nextPage ? words : noMore}</span>
      {narrowed && <span className="muted">{texts.filters.narrowed}</span>}
      {view.filters.length > 0 && !results.list && hits > rows.length && (
        <>
          <Button isDisabled={busy} onPress={onAsk}>
            {texts.filters.ask}
          </Button>
          <span className="muted">{free ? texts.filters.askFree : texts.filters.askCost}</span>
        </>
      )}
    </div>
  );
}
