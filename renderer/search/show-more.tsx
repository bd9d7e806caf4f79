import { formatNumber } from '../app/format-number';
import { texts } from '../texts';
import { Button } from '../ui/button';
import styles from './search-screen.module.css';
import type { ShownResults } from './shown-results';

// The contract's number; a value import from there would bring its schemas into the page.
const partsPerSearch = 10;

export function ShowMore(props: { results: ShownResults; busy: boolean; onPress: () => void }) {
  const { hits, rows, nextStart, source } = props.results;
  const more = formatNumber(Math.min(partsPerSearch, Math.max(1, hits - rows.length)));
  const words = source === 'sample' ? texts.search.moreFree(more) : texts.search.moreCost(more);
  const noMore = hits > rows.length ? texts.search.noMoreToReach : texts.search.allShown;
  return (
    <div className={styles.more}>
      {nextStart !== null && (
        <Button isDisabled={props.busy} onPress={props.onPress}>
          {texts.search.showMore}
        </Button>
      )}
      <span className="muted">{nextStart === null ? noMore : words}</span>
    </div>
  );
}
