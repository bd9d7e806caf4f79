import { useEffect, useRef } from 'react';
import { formatNumber } from '../app/format-number';
import { texts } from '../texts';
import { Button } from '../ui/button';
import styles from './search-screen.module.css';
import type { ShownResults } from './shown-results';

export function ShowMore(props: { results: ShownResults; busy: boolean; onPress: () => void }) {
  const end = useRef<HTMLSpanElement>(null);
  const pressed = useRef(false);
  const { hits, rows, nextPage, source } = props.results;
  const more = formatNumber(nextPage?.mostParts ?? 0);
  const words = source === 'sample' ? texts.search.moreFree(more) : texts.search.moreCost(more);
  const noMore = hits > rows.length ? texts.search.noMoreToReach : texts.search.allShown;
  const isLast = nextPage === null;
  useEffect(() => {
    // The pressed button is gone; without this the keyboard would start anew at the top of the window.
    if (isLast && pressed.current && document.activeElement === document.body) end.current?.focus();
    if (isLast) pressed.current = false;
  }, [isLast]);
  const showMore = () => {
    pressed.current = true;
    props.onPress();
  };
  return (
    <div className={styles.more}>
      {nextPage && (
        <Button isBusy={props.busy} onPress={showMore}>
          {texts.search.showMore}
        </Button>
      )}
      <span ref={end} tabIndex={-1} className="muted">
        {nextPage ? words : noMore}
      </span>
    </div>
  );
}
