import { useLayoutEffect, useRef } from 'react';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { hasLineSearch } from './line-search';
import styles from './search-screen.module.css';
import { isMissingParts, type ShownResults } from './shown-results';
import type { ResultsView } from './use-results-view';

interface Props {
  results: ShownResults;
  view: ResultsView;
  busy: boolean;
  onPress: () => void;
  /** Asks the service for parts that pass the filters. */
  onAsk: () => void;
}

/** What a press asks for next, and the most that it can cost. */
function moreText({ source, list }: ShownResults, more: string, one: boolean) {
  const free = source === 'sample';
  if (!list) {
    return {
      button: texts.search.showMore,
      cost: free ? texts.search.moreFree : texts.search.moreCost(more),
    };
  }
  const left = list.total - list.asked;
  const waits = texts.list.waiting(formatNumber(left), formatNumber(list.total));
  return {
    button: texts.list.next(more, one),
    cost: `${waits} ${free ? texts.list.free : texts.list.cost(more, one)}`,
  };
}

/** What else can be asked of the service, each with what it may cost before it is pressed. */
export function ShowMore({ results, view, busy, onPress, onAsk }: Props) {
  const end = useRef<HTMLSpanElement>(null);
  const pressed = useRef(false);
  const { hits, rows, nextPage, source, serverFiltered } = results;
  const free = source === 'sample';
  const more = formatNumber(nextPage?.maxParts ?? 0);
  const noneLeft = hits > rows.length && !results.list ? texts.search.noMoreToReach : texts.search.allShown;
  const noMore = isMissingParts(results) ? texts.search.someMissing : noneLeft;
  const next = nextPage && moreText(results, more, nextPage.maxParts === 1);
  const isLast = nextPage === null;
  useLayoutEffect(() => {
    // The pressed button is gone; without this the keyboard would start anew at the top of the window.
    if (isLast && pressed.current && document.activeElement === document.body) end.current?.focus();
    if (isLast) pressed.current = false;
  }, [isLast]);
  const showMore = () => {
    pressed.current = true;
    onPress();
  };
  const ask = () => {
    pressed.current = true;
    onAsk();
  };
  return (
    <div className={styles.more}>
      {nextPage && (
        <Button isBusy={busy} onPress={showMore}>
          {next?.button}
        </Button>
      )}
      <span ref={end} tabIndex={-1} className="muted">
        {next ? next.cost : noMore}
      </span>
      {results.list && rows.some(hasLineSearch) && (
        <span className="muted">{free ? texts.list.lineSearchFree : texts.list.lineSearchCost}</span>
      )}
      {serverFiltered && <span className="muted">{texts.filters.serverFiltered}</span>}
      {view.filters.length > 0 && !results.list && hits > rows.length && (
        <>
          <Button isBusy={busy} onPress={ask}>
            {texts.filters.ask}
          </Button>
          <span className="muted">{free ? texts.filters.askFree : texts.filters.askCost}</span>
        </>
      )}
    </div>
  );
}
