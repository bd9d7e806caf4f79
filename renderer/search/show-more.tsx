import { formatNumber } from '../app/format-number';
import { texts } from '../texts';
import { Button } from '../ui/button';
import styles from './search-screen.module.css';
import type { ShownResults } from './shown-results';

export function ShowMore(props: { results: ShownResults; busy: boolean; onPress: () => void }) {
  const { hits, rows, nextPage, source } = props.results;
  const more = formatNumber(nextPage?.mostParts ?? 0);
  const words = source === 'sample' ? texts.search.moreFree(more) : texts.search.moreCost(more);
  const noMore = hits > rows.length ? texts.search.noMoreToReach : texts.search.allShown;
  return (
    <div className={styles.more}>
      {nextPage && (
        <Button isDisabled={props.busy} onPress={props.onPress}>
          {texts.search.showMore}
        </Button>
      )}
      <span className="muted">{nextPage ? words : noMore}</span>
    </div>
  );
}
